//! What the readers of a comment make of every sample, recorded: whoever changes the code sees what else changes with it.
//!
//! Not whether it is right, which the tables and the labels say, but that it is as it was. A small rule set of the test's
//! own stands in for the product's, so that nothing changes when somebody edits a rule. After a change that is meant,
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
    for entry in std::fs::read_dir(folder).expect("the tables") {
        let path = entry.expect("an entry").path();
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
    let over = plain.iter().enumerate().filter_map(|(number, (id, text))| {
        let operator = OPERATORS[number % OPERATORS.len()].name;
        Some((format!("{id} ({operator})"), written_over(number, text)?))
    });
    let over: Vec<_> = over.collect();
    plain.into_iter().chain(over).collect()
}

/// Pieces of contact details, of numbers and of what looks like them.
const DETAILS: &[&str] = &[
    "07700",
    "900123",
    "07700 900 456",
    "+44",
    "(0)",
    "020 7946 0018",
    "0161",
    "oh",
    "seven",
    "double",
    "treble",
    "nought",
    "o",
    "0",
    "NHS number",
    "943 476 5919",
    "nhs no",
    "AB12",
    "CDE",
    "AB12CDE",
    "reg",
    "SW1A",
    "1AA",
    "LS99 9ZZ",
    "14",
    "14a",
    "Elm",
    "Road",
    "Elm Road",
    "flat 3",
    "lives",
    "at",
    "Mill St",
    "born",
    "dob",
    "12/3/1985",
    "3rd May 1962",
    "12.03.85",
    "1985",
    "jo",
    "smith",
    "jo.smith",
    "j_smith99",
    "@",
    "gmail",
    "mail.example",
    "dot",
    "com",
    "co",
    "uk",
    ".co.uk",
    ".com",
    "www.",
    "http://",
    "https://",
    "bit.ly/x1",
    "/path",
    "insta:",
    "insta",
    "snap",
    "on",
    "is",
    "my",
    "her",
    "handle",
    "username",
    "@kev",
    "@kev_99",
    "@Kev.Thanks",
    "kev.Thanks",
    "sarahJones",
    "SarahJones",
    "sarahjones",
    "QQ 12 34 56 C",
    "NI number",
    "sort code",
    "12-34-56",
    "card",
    "4111 1111 1111 1111",
    "passport",
    "driving licence",
    "GMC",
    "1234567",
    "NMC",
    "99I1234E",
    "£45",
    "500mg",
    "10am",
    "2.30pm",
    "call",
    "ring",
    "text",
    "number",
    "111",
    "999",
    "order",
    "ref",
    "w w w",
    "red",
    "polka",
    "fb",
    "facebook",
    "via",
    "the",
    "a",
    "quiz",
    "4U",
    "1st",
    "24/7",
    "x2",
    "#12",
    "MORGAN",
    "753116",
    "SM9IJ",
    "yours",
    "practice",
    "surgery",
    "\n",
    "?",
    "!",
    "…",
];

/// Pieces of names, titles and roles, and of words written over.
const NAMES: &[&str] = &[
    "Dr",
    "dr.",
    "doctor",
    "Doc",
    "nurse",
    "Nurse",
    "sister",
    "Mr",
    "mrs",
    "Fagbenle",
    "fagbenle",
    "Fagbenlee",
    "FAGBENLE",
    "Olumide",
    "Catrin",
    "Pugh-Jones",
    "pugh",
    "Jones",
    "Siobhan",
    "O'Dowd",
    "Odowd",
    "Ravi",
    "Thiru",
    "Will",
    "Hope",
    "will hope",
    "Zeynep",
    "Aydin",
    "Margaret",
    "Maggie",
    "Ollerenshaw",
    "Olerenshaw",
    "Ivy",
    "Bell",
    "Ivy Bell",
    "Grace",
    "grace",
    "Adomako",
    "Mark",
    "mark",
    "Winterbottom",
    "Magda",
    "Zielinska",
    "Tracy",
    "Tracey",
    "Bickerstaffe",
    "bickerstaff",
    "Gurps",
    "Sandhu",
    "Joy",
    "Lamb",
    "Bart",
    "Quigley",
    "Rosie",
    "Marchbanks",
    "Kehinde",
    "Gordon",
    "Tate",
    "gordon tate",
    "'s",
    "s",
    "who",
    "said",
    "told",
    "me",
    "the",
    "on",
    "reception",
    "receptionist",
    "manager",
    "is",
    "was",
    "rude",
    "lovely",
    "kind",
    "at",
    "hospital",
    "dentist",
    "Boots",
    "Pepper",
    "Who",
    "Hudswell",
    "Kowalczyk",
    "thanks",
    "Thank you",
    "hi",
    "@",
    "and",
    "&",
    "with",
    "her",
    "my",
    "mum",
    "f**k",
    "fuck",
    "f u c k",
    "fu ck",
    "w4nker",
    "sh1t",
    "twаt",
    "b!tch",
    "c.u.n.t",
    "idi0t",
    "moron",
    "useless",
    "kil",
    "killl",
    "bastrd",
    "wankr",
    "phuck",
    "SHT",
    "PHC",
    "appointment",
    "book",
    "friday",
    "pain",
    "i",
    "a",
    "you",
    "silly",
    "not",
    "no",
    "for",
    "week",
    "but",
    ".",
    ",",
    "!",
    "?",
    "\n",
    "-",
    "…",
    "😂",
    "🔪",
];

/// Texts put together of pieces, the same at every run: what nobody writes, but stands at all the edges.
fn made(pieces: &[&str], count: usize) -> Vec<String> {
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as usize % below
    };
    let text = |next: &mut dyn FnMut(usize) -> usize| {
        let mut text = String::new();
        for _ in 0..3 + next(7) {
            text.push_str(pieces[next(pieces.len())]);
            text.push_str([" ", " ", " ", "", ", ", ".", "-", ""][next(8)]);
        }
        text
    };
    (0..count).map(|_| text(&mut next)).collect()
}

#[test]
fn folding_and_tokens() {
    let (mut folded, mut tokens, mut rows) = (Folded::default(), Vec::new(), BTreeMap::new());
    for (id, text) in texts() {
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
    let mut rows = BTreeMap::new();
    let made = made(DETAILS, 2_000).into_iter().map(|text| (format!("{text:?}"), text));
    for (id, text) in texts().into_iter().chain(made) {
        let mut found: Vec<Found> = Vec::new();
        contact::scan(&text, &mut found);
        identifiers::scan(&text, &mut found);
        address::scan(&text, &mut found);
        if !found.is_empty() {
            let one = |f: &Found| format!("{:?} {:?} {}..{}", f.kind, f.strength, f.start, f.end);
            rows.insert(id, found.iter().map(one).collect::<Vec<_>>().join("; "));
        }
    }
    compare("details.tsv", &rows);
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
    let (mut rows, mut fired) = (BTreeMap::new(), 0);
    let made = made(NAMES, 1_200).into_iter().map(|text| (format!("{text:?}"), text));
    for (id, text) in texts().into_iter().chain(made) {
        let findings: String =
            classifier.explain(&text).iter().map(|f| format!("{} {:?} {:?}; ", f.pattern, f.span, f.outcome)).collect();
        let mut row = String::new();
        for v in classifier.classify(&text) {
            write!(row, "{} {} {}..{}; ", v.category, v.certainty, v.span.start, v.span.end)
                .expect("a string takes it");
        }
        if !findings.is_empty() {
            fired += usize::from(!row.is_empty());
            rows.insert(id, format!("{row}{:08x}", hash(&findings)));
        }
    }
    assert!(fired > 1_000, "the small rules fire on {fired} texts only");
    compare("verdicts.tsv", &rows);
}
