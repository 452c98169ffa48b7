//! Names of staff and of private persons: `tests/tables/names.tsv`, read with the invented practice beside it.

use houserules::{Category, Classifier, Practice, Sources};

/// A rule that shows what is taken for a private person.
const PERSON: &str = "rule R2.patient_identified\n[t.person] possible\nwhy a person\n= #person\n";

fn classifier() -> Classifier {
    let practice = Practice::from_toml("names.practice.toml", include_str!("tables/names.practice.toml"))
        .expect("the profile reads");
    let sources = Sources::new()
        .lexicon("common.lex", include_str!("../data/lexicon/common.lex"))
        .lexicon("names.lex", include_str!("../data/lexicon/names.lex"))
        .lexicon("spelling.lex", include_str!("../data/lexicon/spelling.lex"))
        .rules("person.rules", PERSON);
    Classifier::builder().sources(sources).practice(practice).build().expect("it builds")
}

/// Takes the marks out; returns the text and the marked spans.
fn unmark(marked: &str) -> (String, Vec<(usize, usize)>) {
    let (mut text, mut spans, mut start) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '«' => start = text.len(),
            '»' => spans.push((start, text.len())),
            c => text.push(c),
        }
    }
    (text, spans)
}

#[test]
fn the_table_of_names() {
    let classifier = classifier();
    let (mut positive, mut negative) = (0, 0);
    let mut failures = Vec::new();
    for (number, line) in include_str!("tables/names.tsv").lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (sign, marked) = line.split_once('\t').unwrap_or_else(|| panic!("line {}: no tab", number + 1));
        let (text, want) = unmark(marked);
        let violations = classifier.classify(&text);
        let spans = |category| -> Vec<(usize, usize)> {
            violations.iter().filter(|v| v.category == category).map(|v| (v.span.start, v.span.end)).collect()
        };
        let (staff, persons) = (spans(Category::StaffNamed), spans(Category::PatientIdentified));
        let good = match sign {
            "+" => staff == want,
            "-" | "c" => staff.is_empty(),
            "p" => staff.is_empty() && persons == want,
            _ => panic!("line {}: sign {sign:?}", number + 1),
        };
        positive += usize::from(sign == "+");
        negative += usize::from(sign == "-" || sign == "p");
        if !good {
            let show =
                |spans: &[(usize, usize)]| spans.iter().map(|(a, b)| &text[*a..*b]).collect::<Vec<_>>().join("; ");
            failures.push(format!(
                "{}: {sign} {marked}\n    staff: {}   persons: {}",
                number + 1,
                show(&staff),
                show(&persons)
            ));
        }
    }
    assert!(failures.is_empty(), "{} wrong\n{}", failures.len(), failures.join("\n"));
    assert!(positive >= 150 && negative >= 150, "{positive} and {negative} cases");
}
