import FundSimText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was typed after the program's name.
enum CommandWords {
  /// Word by word, no byte lost: the standard library's own list replaces what is no UTF-8.
  static func typed() -> [String] {
    let words = CommandLine.unsafeArgv
    return (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      words[index].map { word in
        ByteText.text(Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
      }
    }
  }
}
