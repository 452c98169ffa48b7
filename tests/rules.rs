//! The examples inside the rule files, one test a file, and the lint over all of them.

use std::path::Path;
use std::sync::LazyLock;

use houserules::{check, Check, Practice, Sources};

/// Everything is checked once; each test shows its own file's problems.
static REPORT: LazyLock<Check> = LazyLock::new(|| {
    let profile = include_str!("../data/practice.toml");
    let practice = Practice::from_toml("data/practice.toml", profile).expect("the sample profile");
    check(&Sources::embedded(), Some(&practice)).expect("the embedded sources")
});

fn examples_of(file: &str) {
    let wanted = format!("data/rules/{file}.rules");
    let failures: Vec<String> = REPORT.examples.iter().filter(|p| p.file == wanted).map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{} examples do not hold:\n{}", failures.len(), failures.join("\n"));
}

macro_rules! rule_files {
    ($($name:ident),* $(,)?) => {
        $(#[test] fn $name() { examples_of(stringify!($name)); })*
        const FILES: &[&str] = &[$(stringify!($name)),*];
    };
}

rule_files! {
    c_complaint, c_emergency, c_safeguarding, c_self_harm, facts, guards, harmless, r1_devices, r2_confidentiality,
    r3_appointment, r3_contact, r3_medical, r4_recording, r5_review, r6_described, r7_defamation, r7_hate,
    r7_misinformation, r7_obscenity, r7_threat, r7_unlawful, r8_abuse, r8_derogatory,
}

fn names(folder: &str, ending: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
        .filter_map(|name| name.strip_suffix(ending).map(str::to_owned))
        .collect();
    names.sort();
    names
}

#[test]
fn every_file_is_embedded_and_tested() {
    assert_eq!(names("data/rules", ".rules"), FILES);
    let embedded = format!("{:?}", Sources::embedded());
    for lexicon in names("data/lexicon", ".lex") {
        assert!(embedded.contains(&format!("data/lexicon/{lexicon}.lex")), "{lexicon}.lex is not embedded");
    }
}

#[test]
fn the_lint_has_nothing_to_say() {
    let problems: Vec<String> = REPORT.lint.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_category_and_concern_has_a_dozen_patterns() {
    use houserules::Label;
    let patterns = |label: Label| {
        let wanted = label.to_string();
        let mut count = 0;
        for file in FILES {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/rules/{file}.rules"));
            let text = std::fs::read_to_string(path).expect("a rule file");
            let mut current = "";
            for line in text.lines() {
                match line.split_once(' ') {
                    Some(("rule", label)) => current = label.trim(),
                    Some(("fact", _)) => current = "",
                    _ if line.starts_with('[') && (current == wanted || line.contains(&format!("also {wanted}"))) => {
                        count += 1
                    }
                    _ => {}
                }
            }
        }
        count
    };
    // These are found by scanners, or through the readings of disguised words, whose forms are counted in their own tables
    // of tests.
    let scanned = ["R2.personal_data", "R6.staff_named", "R7.obscenity"];
    for label in Label::all().filter(|label| !scanned.contains(&label.to_string().as_str())) {
        assert!(patterns(label) >= 12, "{label} has {} patterns", patterns(label));
    }
}
