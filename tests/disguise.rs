//! Disguise: what is caught plain is caught under every operator by which people write over a word; harmless strings stay
//! harmless under the same operators; spans point at the original characters.

use houserules::text::english::is_word;
use houserules::{Category, Classifier, Practice};

mod operators;

use operators::{Operator, OPERATORS};

/// What an operator may not make of a harmless string.
const GUARDED: [Category; 6] = [
    Category::Obscenity,
    Category::Hate,
    Category::Abuse,
    Category::Derogatory,
    Category::Threat,
    Category::StaffNamed,
];

fn classifier() -> Classifier {
    let practice = Practice::from_toml("names.practice.toml", include_str!("tables/names.practice.toml"))
        .expect("the profile reads");
    Classifier::builder().practice(practice).build().expect("it builds")
}

/// The words that a reader knows by one or two letters.
const USUAL: [&str; 8] = ["fuck", "cunt", "shit", "twat", "bitch", "wanker", "prick", "bastard"];

/// Others that are censored so.
const CENSORED: [&str; 7] = ["fucker", "tits", "twats", "cunts", "slag", "wank", "shits"];

/// A sentence cut at its marked stretches; those with odd numbers are marked.
fn cut(marked: &str) -> Vec<&str> {
    marked.split(['«', '»']).collect()
}

/// The sentence with an operator applied to what is marked, and the first changed stretch; `None` where it changes nothing.
fn disguised(marked: &str, operator: &Operator) -> Option<(String, std::ops::Range<usize>)> {
    let mut text = String::new();
    let mut first = None;
    for (i, piece) in cut(marked).into_iter().enumerate() {
        if i % 2 == 0 {
            text.push_str(piece);
            continue;
        }
        let start = text.len();
        // A slip that makes another word can only be read as that: "poos".
        let slip = !operator.hides && !operator.usual;
        let other =
            |changed: &String| slip && changed != piece && changed.is_ascii() && is_word(&changed.to_lowercase());
        match (operator.apply)(piece).filter(|changed| !other(changed)) {
            Some(changed) => text.push_str(&changed),
            None => return None,
        }
        first.get_or_insert(start..text.len());
    }
    first.map(|first| (text, first))
}

/// The categories and concerns found at a place.
fn found(classifier: &Classifier, text: &str, place: &std::ops::Range<usize>) -> Vec<String> {
    let assessment = classifier.assess(text);
    let violations = assessment.violations.iter().map(|v| (v.category.to_string(), v.span));
    let concerns = assessment.concerns.iter().map(|c| (c.kind.to_string(), c.span));
    let here = violations.chain(concerns).filter(|(_, span)| span.start < place.end && place.start < span.end);
    let mut labels: Vec<String> = here.map(|(label, _)| label).collect();
    labels.sort();
    labels.dedup();
    labels
}

/// What a sample is caught for when plain, and would not be without what is marked.
fn caught_plain(classifier: &Classifier, marked: &str) -> Vec<String> {
    let plain = Operator::new("plain", |word| Some(word.to_owned()));
    let blank = Operator::new("blank", |_| Some("qzvxj".to_owned()));
    let labels = |operator| {
        disguised(marked, operator).map(|(text, place)| found(classifier, &text, &place)).unwrap_or_default()
    };
    let without = labels(&blank);
    labels(&plain).into_iter().filter(|label| !without.contains(label)).collect()
}

#[test]
fn what_is_caught_plain_is_caught_disguised() {
    let classifier = classifier();
    let lines = include_str!("tables/disguise.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let samples = lines.map(|line| line.split_once('\t').expect("a tab"));
    let samples: Vec<(bool, &str, Vec<String>)> =
        samples.map(|(kind, marked)| (kind == "h", marked, caught_plain(&classifier, marked))).collect();
    for (_, marked, _) in samples.iter().filter(|(_, _, labels)| labels.is_empty()) {
        println!("not caught plain: {marked}");
    }
    let known = samples.iter().filter(|(_, _, labels)| !labels.is_empty());
    assert!(known.clone().count() >= 60, "only {} are caught plain", known.count());
    println!("| operator | applied | kept | retention |\n| --- | ---: | ---: | ---: |");
    let mut failed = Vec::new();
    for operator in OPERATORS {
        let (mut applied, mut kept) = (0u32, 0u32);
        for (hidden, marked, labels) in known.clone().filter(|(hidden, ..)| *hidden || !operator.hides) {
            let word = cut(marked)[1].to_lowercase();
            if operator.usual && !USUAL.contains(&word.as_str()) {
                continue;
            }
            let Some((text, place)) = disguised(marked, operator) else { continue };
            let still = found(&classifier, &text, &place);
            applied += 1;
            if labels.iter().any(|label| still.contains(label)) {
                kept += 1;
            } else if std::env::var_os("SHOW").is_some() {
                println!("  missed ({hidden}): {text} {labels:?} {still:?}");
            }
        }
        let share = 100.0 * f64::from(kept) / f64::from(applied.max(1));
        println!("| {} | {applied} | {kept} | {share:.1}% |", operator.name);
        if share < 95.0 || applied < 60 {
            failed.push(operator.name);
        }
    }
    assert!(failed.is_empty(), "below 95%: {failed:?}");
}

fn harmless() -> Vec<String> {
    let mut frame = "";
    let mut sentences = Vec::new();
    for line in include_str!("tables/harmless.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("= ") {
            Some(new) => frame = new,
            None if line.contains('«') => sentences.push(line.to_owned()),
            None => sentences.extend(line.split(", ").map(|string| frame.replace("{}", &format!("«{string}»")))),
        }
    }
    sentences
}

#[test]
fn harmless_strings_stay_harmless() {
    let classifier = classifier();
    let sentences = harmless();
    assert!(sentences.len() >= 300, "{}", sentences.len());
    let plain = Operator::new("plain", |word| Some(word.to_owned()));
    let mut failed = Vec::new();
    println!("| operator | harmless | caught |\n| --- | ---: | ---: |");
    for operator in std::iter::once(&plain).chain(OPERATORS) {
        let (mut applied, mut wrong) = (0, 0);
        for marked in &sentences {
            let Some((text, place)) = disguised(marked, operator) else { continue };
            // "sh**" is what people write for one word, whatever the writer of another meant.
            let seen = text[place.clone()].to_lowercase();
            let taken = |word: &&str| (operator.apply)(word).is_some_and(|censored| seen.contains(&censored));
            if operator.usual && USUAL.iter().chain(&CENSORED).any(taken) {
                continue;
            }
            applied += 1;
            let violations = classifier.classify(&text);
            let bad = violations
                .iter()
                .find(|v| GUARDED.contains(&v.category) && v.span.start < place.end && place.start < v.span.end);
            if let Some(bad) = bad {
                wrong += 1;
                if std::env::var_os("SHOW").is_some() || operator.name == "plain" {
                    println!("  {}: {text} [{}]", bad.category, &text[bad.span.range()]);
                }
            }
        }
        println!("| {} | {applied} | {wrong} |", operator.name);
        if wrong * 100 > applied || (operator.name == "plain" && wrong > 0) {
            failed.push(operator.name);
        }
    }
    assert!(failed.is_empty(), "too many harmless strings are caught: {failed:?}");
}

#[test]
fn spans_point_at_original_characters() {
    let classifier = classifier();
    let table = include_str!("tables/disguise.tsv")
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(_, text)| text.to_owned());
    for marked in table.chain(harmless()) {
        for operator in OPERATORS {
            let Some((text, _)) = disguised(&marked, operator) else { continue };
            for v in classifier.classify(&text) {
                let spans = std::iter::once(v.span).chain(v.evidence.iter().map(|evidence| evidence.span));
                for span in spans {
                    assert!(span.start < span.end && span.end <= text.len(), "{text}: {span:?}");
                    assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{text}: {span:?}");
                }
            }
        }
    }
}
