#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The calls of the system whose names a method also has: inside a type the method would be meant.

func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}

func systemClose(_ file: Int32) -> Int32 { close(file) }

func systemOpen(_ name: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(name, flags, mode)
}

func systemStatus(_ name: UnsafePointer<CChar>, _ status: inout stat) -> Int32 {
  stat(name, &status)
}

func systemAccess(_ name: UnsafePointer<CChar>, _ mode: Int32) -> Int32 { access(name, mode) }

func systemUnlink(_ name: UnsafePointer<CChar>) -> Int32 { unlink(name) }

func systemRename(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  rename(old, new)
}

extension stat {
  func isKind(_ kind: mode_t) -> Bool { st_mode & S_IFMT == kind }
}
