//! What the readers of a comment make of every sample, recorded: whoever changes the code sees what else changes with it.
//!
//! Not whether it is right, which the tables and the labels say, but that it is as it was. A small rule set of the test's
//! own stands in for the product's, so that nothing changes when somebody edits a rule; of the word lists it uses those of
//! everyday words, names, spellings and details, and new samples and tables are recorded too. After a change that is meant,
//! write the records anew with `RECORD=1 cargo test --test recorded`, and read the difference before it is committed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use houserules::scan::found::Found;
use houserules::scan::{address, contact, identifiers};
use houserules::text::{tokenise, Folded};
use houserules::{Classifier, Practice, Sources};

mod operators;
mod samples;

use operators::OPERATORS;

/// Compares rows by key with the record, or writes the record.
fn compare(name: &str, rows: &BTreeMap<String, String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorded").join(name);
    let mut text = String::new();
    for (key, value) in rows {
        writeln!(text, "{key}\t{value}").expect("a string takes it");
    }
    if std::env::var_os("RECORD").is_some() {
        std::fs::write(&path, text).expect("the record can be written");
        return;
    }
    let recorded = std::fs::read_to_string(&path).expect("the record");
    let before: BTreeMap<&str, &str> = recorded.lines().filter_map(|line| line.split_once('\t')).collect();
    let mut changes = Vec::new();
    for key in rows.keys().map(String::as_str).chain(before.keys().copied()).collect::<std::collections::BTreeSet<_>>()
    {
        let (old, new) = (before.get(key).copied(), rows.get(key).map(String::as_str));
        if old != new {
            changes.push(format!("{key}\n    was {}\n    is  {}", old.unwrap_or("nothing"), new.unwrap_or("nothing")));
        }
    }
    let count = changes.len();
    changes.truncate(12);
    assert!(
        changes.is_empty(),
        "{name}: {count} changes. If they are meant: RECORD=1 cargo test --test recorded\n{}",
        changes.join("\n")
    );
}

/// A hash that is the same everywhere and for ever.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

/// The longest word of a text with an operator applied to it: for each text another operator.
fn written_over(number: usize, text: &str) -> Option<String> {
    let operator = &OPERATORS[number % OPERATORS.len()];
    let word = text.split(|c: char| !c.is_ascii_alphabetic()).max_by_key(|word| word.len()).filter(|w| w.len() > 3)?;
    Some(text.replacen(word, &(operator.apply)(word)?, 1))
}

/// The texts of the tables of the scanners, without their marks.
fn tables() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("the tables").map(|entry| entry.expect("an entry").path()).collect();
    // Folders have an order of their own on every machine.
    paths.sort();
    for path in paths {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let table = std::fs::read_to_string(&path).expect("a table");
        let rows = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
        let unmarked = |text: &str| text.replace(['«', '»'], "").replace('⏎', "\n");
        texts.extend(rows.enumerate().map(|(row, (_, text))| (format!("{name}:{row}"), unmarked(text))));
    }
    texts
}

/// Every sample and every text of the tables, plain and written over.
fn texts() -> Vec<(String, String)> {
    let mut plain = samples::labelled();
    plain.extend(tables());
    // Texts that survivors of mutation testing asked for.
    let edges = include_str!("recorded/edges.txt").lines().enumerate();
    plain.extend(edges.map(|(number, text)| (format!("edge:{number}"), text.to_owned())));
    let over = plain.iter().enumerate().filter_map(|(number, (id, text))| {
        let operator = OPERATORS[number % OPERATORS.len()].name;
        Some((format!("{id} ({operator})"), written_over(number, text)?))
    });
    let over: Vec<_> = over.collect();
    plain.into_iter().chain(over).collect()
}

/// Texts put together of pieces, and of stretches of the tables' texts, the same at every run: what nobody writes, but
/// stands at all the edges.
struct Made {
    pieces: Vec<String>,
    tables: Vec<String>,
    state: u64,
}

impl Made {
    fn new(pieces: &str, tables: impl Iterator<Item = String>) -> Self {
        let pieces = pieces.lines().map(|piece| piece.replace('⏎', "\n")).collect();
        Made { pieces, tables: tables.collect(), state: 0x2545_F491_4F6C_DD1D }
    }

    fn number(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 33) as usize % below
    }

    fn piece(&mut self) -> String {
        if self.number(2) == 0 {
            let at = self.number(self.pieces.len());
            return self.pieces[at].clone();
        }
        let at = self.number(self.tables.len());
        let words: Vec<String> = self.tables[at].split(' ').map(str::to_owned).collect();
        let from = self.number(words.len());
        let to = (from + 1 + self.number(4)).min(words.len());
        words[from..to].join(" ")
    }

    fn text(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..2 + self.number(6) {
            text.push_str(&self.piece());
            text.push_str([" ", " ", " ", " ", "", ", ", ".", "-", "", "\n"][self.number(10)]);
        }
        text
    }

    /// So many texts, with ids that tell them apart.
    fn texts(mut self, count: usize) -> Vec<(String, String)> {
        (0..count).map(|number| (format!("made-{number:05}"), self.text())).collect()
    }
}

/// Rows for texts of our own by their ids, and for those made up by two dozen.
struct Rows(BTreeMap<String, (String, u32)>);

impl Rows {
    fn add(&mut self, id: &str, row: String) {
        let Some(number) = id.strip_prefix("made-") else {
            self.0.insert(id.to_owned(), (row, 0));
            return;
        };
        let bundle = number.parse::<usize>().expect("a number") / 24;
        let (_, sum) = self.0.entry(format!("made-{:05}", bundle * 24)).or_default();
        *sum = sum.rotate_left(1) ^ hash(&row);
    }

    fn done(self) -> BTreeMap<String, String> {
        let row = |(row, sum): (String, u32)| if row.is_empty() { format!("{sum:08x}") } else { row };
        self.0.into_iter().map(|(id, value)| (id, row(value))).collect()
    }
}

/// The texts of some tables.
fn of_tables(names: &'static [&'static str]) -> impl Iterator<Item = String> {
    let named = |id: &str| names.iter().any(|name| id.split(':').next() == Some(name));
    tables().into_iter().filter(move |(id, _)| names.is_empty() || named(id)).map(|(_, text)| text)
}

#[test]
fn every_character() {
    let mut folded = Folded::default();
    let mut rows = BTreeMap::new();
    for block in 0..0x200u32 {
        let mut seen = String::new();
        for c in (block << 8..(block + 1) << 8).filter_map(char::from_u32) {
            let text = format!("a{c}b{c}");
            folded.fold(&text);
            if folded.lower() != text {
                write!(seen, "{c:?} {:?} {:?}; ", folded.lower(), folded.original(1, 2)).expect("a string takes it");
            }
        }
        if !seen.is_empty() {
            rows.insert(format!("U+{:05X}", block << 8), format!("{:08x}", hash(&seen)));
        }
    }
    compare("characters.tsv", &rows);
}

#[test]
fn folding_and_tokens() {
    let (mut folded, mut tokens, mut rows) = (Folded::default(), Vec::new(), BTreeMap::new());
    let made = Made::new(include_str!("recorded/names.pieces"), of_tables(&[])).texts(10_000);
    for (id, text) in texts().into_iter().chain(made) {
        folded.fold(&text);
        let all = tokenise(folded.normal(), &mut tokens);
        let back: Vec<_> = tokens.iter().map(|token| folded.original(token.range().start, token.range().end)).collect();
        let seen = format!("{:?} {tokens:?} {all:?} {back:?}", folded.lower());
        // By file: a row for each text would be a long record of little use.
        let file = id.split([':', ' ']).next().and_then(|id| id.rsplit_once('-')).map_or("tables", |(file, _)| file);
        let (count, sum): &mut (usize, u32) = rows.entry(file.to_owned()).or_default();
        *count += tokens.len();
        *sum = sum.rotate_left(1) ^ hash(&seen);
    }
    let rows = rows.into_iter().map(|(file, (count, sum))| (file, format!("{count} tokens {sum:08x}"))).collect();
    compare("tokens.tsv", &rows);
}

#[test]
fn details() {
    let mut rows = Rows(BTreeMap::new());
    let made = Made::new(include_str!("recorded/details.pieces"), of_tables(&[])).texts(40_000);
    for (id, text) in texts().into_iter().chain(made) {
        let mut found: Vec<Found> = Vec::new();
        contact::scan(&text, &mut found);
        identifiers::scan(&text, &mut found);
        address::scan(&text, &mut found);
        if !found.is_empty() {
            let one = |f: &Found| format!("{:?} {:?} {}..{}", f.kind, f.strength, f.start, f.end);
            rows.add(&id, found.iter().map(one).collect::<Vec<_>>().join("; "));
        }
    }
    compare("details.tsv", &rows.done());
}

#[test]
fn verdicts_of_a_small_rule_set() {
    let practice = Practice::from_toml("names.practice.toml", include_str!("tables/names.practice.toml"))
        .expect("the profile reads");
    let sources = Sources::new()
        .lexicon("common.lex", include_str!("../data/lexicon/common.lex"))
        .lexicon("spelling.lex", include_str!("../data/lexicon/spelling.lex"))
        .lexicon("names.lex", include_str!("../data/lexicon/names.lex"))
        .lexicon("scan.lex", include_str!("../data/lexicon/scan.lex"))
        .lexicon("small.lex", include_str!("recorded/small.lex"))
        .rules("small.rules", include_str!("recorded/small.rules"));
    let report = houserules::check(&sources, Some(&practice)).unwrap_or_else(|error| panic!("{error}"));
    assert!(report.examples.is_empty(), "{:#?}", report.examples);
    let classifier =
        Classifier::builder().sources(sources).practice(practice).build().unwrap_or_else(|error| panic!("{error}"));
    let made = Made::new(include_str!("recorded/names.pieces"), of_tables(&["names", "disguise"])).texts(20_000);
    let plain = |word: &&str| word.len() > 3 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let words = include_str!("recorded/names.pieces").lines().filter(plain);
    let over = words.enumerate().flat_map(|(at, word)| {
        let over = OPERATORS.iter().filter_map(|operator| (operator.apply)(word));
        let over: Vec<_> = over.map(|word| format!("that {word} again")).collect();
        over.into_iter()
            .enumerate()
            .map(move |(number, text)| (format!("made-{:05}", 100 * at + 20_000 + number), text))
    });
    let (mut rows, mut fired) = (Rows(BTreeMap::new()), 0);
    for (id, text) in texts().into_iter().chain(made).chain(over) {
        let findings = classifier.explain(&text);
        if findings.is_empty() {
            continue;
        }
        let all: String = findings.iter().map(|f| format!("{} {:?} {:?}; ", f.pattern, f.span, f.outcome)).collect();
        let mut row = String::new();
        for v in classifier.classify(&text) {
            write!(row, "{} {} {}..{}; ", v.category, v.certainty, v.span.start, v.span.end)
                .expect("a string takes it");
        }
        fired += usize::from(!row.is_empty());
        rows.add(&id, format!("{row}{:08x}", hash(&all)));
    }
    assert!(fired > 2_000, "the small rules fire on {fired} texts only");
    compare("verdicts.tsv", &rows.done());
}
