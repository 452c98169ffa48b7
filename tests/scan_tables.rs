//! Table tests of the contact and identifier scanners: `tests/tables/KIND.tsv`.
//!
//! One case a line, its sign and its text parted by a tab. `+`: exactly the marked stretches («…») are found as this
//! kind, and nothing else overlaps them. `-`: nothing of this kind is found. `0`: no scanner finds anything at all.
//! `#` starts a comment. `⏎` in a text stands for a line break.

use houserules::scan::found::{is_public_helpline, phone_digits, Found, Kind, Strength};
use houserules::scan::{address, contact, identifiers};

fn scan(text: &str) -> Vec<Found> {
    let mut out = Vec::new();
    contact::scan(text, &mut out);
    identifiers::scan(text, &mut out);
    address::scan(text, &mut out);
    out
}

/// Takes the marks out; returns the text and the marked spans.
fn unmark(marked: &str) -> (String, Vec<(usize, usize)>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut start = 0;
    for c in marked.chars() {
        match c {
            '«' => start = text.len(),
            '»' => spans.push((start, text.len())),
            '⏎' => text.push('\n'),
            c => text.push(c),
        }
    }
    (text, spans)
}

fn show(text: &str, found: &[Found]) -> String {
    found
        .iter()
        .map(|f| format!("{:?} {:?} {:?}", f.kind, f.strength, &text[f.start..f.end]))
        .collect::<Vec<_>>()
        .join("; ")
}

fn check(kind: Kind, name: &str, table: &str, least: (usize, usize)) {
    let mut counts = (0, 0);
    let mut seen = std::collections::HashSet::new();
    let mut failures = Vec::new();
    for (number, line) in table.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (sign, marked) = line.split_once('\t').unwrap_or_else(|| panic!("{name}.tsv:{}: no tab", number + 1));
        let (text, mut want) = unmark(marked);
        assert!(seen.insert(text.clone()), "{name}.tsv:{}: twice", number + 1);
        want.sort_unstable();
        let found = scan(&text);
        let mut got: Vec<_> = found.iter().filter(|f| f.kind == kind).map(|f| (f.start, f.end)).collect();
        got.sort_unstable();
        let good = match sign {
            "+" => {
                counts.0 += 1;
                assert!(!want.is_empty(), "{name}.tsv:{}: nothing marked", number + 1);
                let alone = found
                    .iter()
                    .filter(|f| f.kind != kind)
                    .all(|f| want.iter().all(|w| f.end <= w.0 || w.1 <= f.start));
                got == want && alone
            }
            "-" => {
                counts.1 += 1;
                got.is_empty()
            }
            "0" => {
                counts.1 += 1;
                // A practice's landline is found so that it may be compared with its own, not as anybody's data.
                found.iter().all(|f| f.kind == Kind::PracticePhone)
            }
            _ => panic!("{name}.tsv:{}: sign {sign:?}", number + 1),
        };
        if !good {
            failures.push(format!("{name}.tsv:{}: {sign} {marked}\n    found: {}", number + 1, show(&text, &found)));
        }
    }
    assert!(failures.is_empty(), "{} wrong\n{}", failures.len(), failures.join("\n"));
    assert!(counts.0 >= least.0 && counts.1 >= least.1, "{name}.tsv: only {counts:?} cases");
}

macro_rules! tables {
    ($($test:ident: $kind:ident, $file:literal, $least:expr;)*) => {$(
        #[test]
        fn $test() {
            check(Kind::$kind, $file, include_str!(concat!("tables/", $file, ".tsv")), $least);
        }
    )*};
}

tables! {
    phones: Phone, "phone", (60, 60);
    emails: Email, "email", (60, 60);
    links: Link, "link", (25, 25);
    handles: Handle, "handle", (25, 25);
    nhs_numbers: NhsNumber, "nhs_number", (60, 60);
    ni_numbers: NiNumber, "ni_number", (60, 60);
    postcodes: Postcode, "postcode", (60, 60);
    addresses: Address, "address", (60, 60);
    dates_of_birth: DateOfBirth, "date_of_birth", (60, 60);
    registrations: Registration, "registration", (60, 60);
    passports: Passport, "passport", (25, 25);
    driving_licences: DrivingLicence, "driving_licence", (25, 25);
    gmc_numbers: GmcNumber, "gmc_number", (25, 25);
    nmc_numbers: NmcNumber, "nmc_number", (25, 25);
    bank_cards: BankCard, "bank_card", (25, 25);
    sort_codes: SortCode, "sort_code", (25, 25);
}

/// The weight of evidence that FACTS.md lays down.
#[test]
fn strengths() {
    for (text, kind, want) in [
        ("943 476 5919", Kind::NhsNumber, Strength::Certain),
        ("nhs number 9876543210", Kind::NhsNumber, Strength::Certain),
        ("nhs number 987 654 4321", Kind::NhsNumber, Strength::Likely),
        ("9434765919", Kind::NhsNumber, Strength::Possible),
        ("07700 900123", Kind::Phone, Strength::Certain),
        ("+44 7700 900123", Kind::Phone, Strength::Certain),
        ("LA1 4ZZ", Kind::Postcode, Strength::Likely),
        ("la1 4zz", Kind::Postcode, Strength::Possible),
        ("14 elm road", Kind::Address, Strength::Possible),
        ("14 Elm Road", Kind::Address, Strength::Likely),
        ("she lives at 14 Elm Road", Kind::Address, Strength::Certain),
        ("QQ 12 34 56 C", Kind::NiNumber, Strength::Certain),
        ("QQ123456C", Kind::NiNumber, Strength::Likely),
        ("NI number QQ123456C", Kind::NiNumber, Strength::Certain),
        ("AB12 CDE", Kind::Registration, Strength::Likely),
        ("reg AB12 CDE", Kind::Registration, Strength::Certain),
        ("MORGA657054SM9IJ", Kind::DrivingLicence, Strength::Certain),
        ("dob 12/03/1956", Kind::DateOfBirth, Strength::Certain),
        ("4111 1111 1111 1111", Kind::BankCard, Strength::Certain),
    ] {
        let found = scan(text);
        assert!(matches!(found[..], [f] if f.kind == kind && f.strength == want), "{text}: {}", show(text, &found));
    }
}

/// Every example number of FACTS.md, all three free digits of the drama ranges sampled.
#[test]
fn drama_numbers_in_every_form() {
    let areas = ["0113", "0114", "0115", "0116", "0117", "0118", "0121", "0131", "0141", "0151", "0161"];
    let mut numbers: Vec<(String, String, String)> =
        areas.iter().map(|a| ((*a).to_owned(), "496".to_owned(), "0".to_owned())).collect();
    for (a, b, c) in [
        ("0191", "498", "0"),
        ("020", "7946", "0"),
        ("028", "9018", "0"),
        ("029", "2018", "0"),
        ("01632", "960", ""),
        ("07700", "900", ""),
        ("08081", "570", ""),
        ("03069", "990", ""),
    ] {
        numbers.push((a.to_owned(), b.to_owned(), c.to_owned()));
    }
    for (area, middle, lead) in &numbers {
        for last in [0, 7, 123, 456, 999] {
            let end = format!("{lead}{last:03}");
            let canonical = format!("{area}{middle}{end}");
            let abroad = &area[1..];
            for form in [
                format!("{area} {middle} {end}"),
                format!("{area} {middle}{end}"),
                canonical.clone(),
                format!("{area}-{middle}-{end}"),
                format!("{area}.{middle}.{end}"),
                format!("({area}) {middle} {end}"),
                format!("{area} / {middle} / {end}"),
                format!("+44 {abroad} {middle} {end}"),
                format!("+44{abroad}{middle}{end}"),
                format!("+44 (0){abroad} {middle} {end}"),
                format!("+44 (0) {abroad} {middle} {end}"),
                format!("0044 {abroad} {middle} {end}"),
                format!("0044{abroad}{middle}{end}"),
                canonical.replace('0', "O"),
                canonical.chars().map(|c| format!("{c} ")).collect::<String>().trim().to_owned(),
            ] {
                let text = format!("my number is {form} if you need it");
                let found = scan(&text);
                assert!(matches!(found[..], [Found { kind: Kind::Phone, .. }]), "{text}: {}", show(&text, &found));
                assert_eq!(
                    phone_digits(&text[found[0].start..found[0].end]).as_deref(),
                    Some(canonical.as_str()),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn helplines_in_any_form() {
    for text in [
        "999",
        "111",
        "112",
        "101",
        "119",
        "116 123",
        "116-123",
        "85258",
        "0800 1111",
        "0800 068 4141",
        "0800 068 41 41",
        "+44 800 068 4141",
    ] {
        assert!(is_public_helpline(&phone_digits(text).unwrap()), "{text}");
        for sentence in
            [format!("please ring {text} now"), format!("my mum says call {text}"), format!("text {text}, it's free")]
        {
            assert!(scan(&sentence).is_empty(), "{sentence}");
        }
    }
    for text in ["07700 900123", "01632 960123", "116 124", "9999"] {
        assert!(!phone_digits(text).is_some_and(|d| is_public_helpline(&d)), "{text}");
    }
}

/// Every scanner takes any text: all its spans are on character boundaries, and pieces of hard cases glued anyhow
/// make no panic.
#[test]
fn any_text_will_do() {
    let pieces = [
        "07700",
        " ",
        "900123",
        "é",
        "\u{FE0F}\u{20E3}",
        "@",
        ".",
        "gmail",
        "dot",
        "com",
        "at ",
        "1",
        "-",
        "/",
        "(",
        ")",
        "+44",
        "double",
        "O",
        "£",
        "%",
        "NHS no ",
        "QQ",
        "12",
        "C",
        "LA1",
        "4ZZ",
        "flat 3 ",
        "Elm Road",
        "lives on ",
        "born ",
        "March ",
        "1956",
        "’s",
        "St",
        "😀",
        "http://",
        "www.",
        "insta: ",
        "\n",
        "…",
        "–",
        "twenty ",
        "sort code ",
        "passport ",
        "number ",
        "no.",
        "'",
        "_",
        "ß",
        "٣",
    ];
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    for _ in 0..60_000 {
        let mut text = String::new();
        for _ in 0..(state % 9 + 1) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            text.push_str(pieces[(state % pieces.len() as u64) as usize]);
        }
        for f in scan(&text) {
            assert!(f.start < f.end && text.get(f.start..f.end).is_some(), "{text:?} {f:?}");
        }
        let _ = phone_digits(&text);
    }
}

/// Whatever is repeated without end, the scan ends and what it finds fits the text. (Cost per byte is the benches'.)
#[test]
fn endless_repetition() {
    let pieces = [
        "1",
        "1 ",
        "0 ",
        "0-",
        "a1 ",
        "a 1 ",
        "07700 900123 ",
        "a.",
        "a@",
        "@",
        "at a ",
        "dot ",
        "one ",
        "seven seven ",
        "double ",
        "14 Elm ",
        "flat 3 above ",
        "QQ 12 ",
        "LA1 4",
        "born 1/1/",
        "nhs no ",
        "insta ",
        "lives on ",
        "a.b@c.d ",
        "x.com ",
        "number one ",
        "12/12/",
        "..",
        "http://",
        "9434765919 ",
        "aa11",
    ];
    for piece in pieces {
        let text = piece.repeat(20_000 / piece.len());
        for f in scan(&text) {
            assert!(f.start < f.end && text.get(f.start..f.end).is_some(), "{piece:?} {f:?}");
        }
    }
}
