import FundSimText

/// A report before it is set in any format: what is said, in its order.
///
/// Blocks carry meaning, not looks: how a warning or a table appears is for the format to decide.
/// Every string is plain text that may hold names from the scenario, already cleaned.
struct Document: Equatable {
  private(set) var blocks: [Block] = []

  enum Block: Equatable {
    case title(String)
    /// A line beneath the title.
    case byline(String)
    /// Something that must not be missed.
    case alarm(String)
    /// A part begins; a part of a part has level 2.
    case heading(String, level: Int = 1)
    case paragraph(String)
    /// A paragraph that brings bad news.
    case loss(String)
    /// How to read what follows.
    case quiet(String)
    /// A warning, led by a word or two.
    case warning(lead: String, String)
    /// A hint, led by a word.
    case hint(lead: String, String)
    case entries(Entries)
    case table(Table)
    /// The outcomes of 100 futures, to be shown as lengths.
    case futures(HundredFutures)
    /// Money over time, to be shown as a fan.
    case fan(CashFan)
    /// What is to be known of the whole report; the heading is for formats in which a paragraph
    /// belongs to the heading above it.
    case afterword(heading: String, [String])
  }

  mutating func add(_ block: Block) { blocks.append(block) }
}

/// Names, and what each means or what there is to say of it.
struct Entries: Equatable {
  struct Entry: Equatable {
    let name: String
    let meaning: String

    init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// Stands above them; may be empty.
  let title: String
  let items: [Entry]
  /// Columns kept for names where their meanings stand beside them.
  let nameColumns: Int

  /// Without a number of columns, what the names need, but no more than 18.
  init(title: String = "", _ items: [Entry], nameColumns: Int? = nil) {
    self.title = title
    self.items = items
    self.nameColumns =
      nameColumns ?? min(18, items.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0)
  }
}
