//! Letter case tells little: a comment in small letters or in capitals keeps nearly all of its labels. `SHOW=1` with
//! `--nocapture` lists what changes.

use std::collections::BTreeMap;

use houserules::{Classifier, Practice, Scratch};

mod samples;

/// Labels that may go or come because of case, as shares of all labels: a name that is a word needs its capital.
const MOST_LOST: f64 = 0.02;
const MOST_GAINED: f64 = 0.02;

#[test]
fn labels_hardly_hang_on_letter_case() {
    let practice = Practice::from_toml("p", include_str!("../data/practice.toml")).expect("the sample profile");
    let classifier = Classifier::builder().practice(practice).build().expect("the embedded sources");
    let mut scratch = Scratch::default();
    let mut labels = |text: &str| {
        let assessment = classifier.assess_with(text, &mut scratch);
        let mut found: Vec<String> = assessment.violations.iter().map(|v| v.category.to_string()).collect();
        found.extend(assessment.concerns.iter().map(|c| c.kind.to_string()));
        found.sort();
        found.dedup();
        found
    };
    let show = std::env::var_os("SHOW").is_some();
    for (name, change) in [("lower", str::to_lowercase as fn(&str) -> String), ("upper", str::to_uppercase)] {
        let (mut all, mut lost, mut gained) = (0usize, BTreeMap::new(), BTreeMap::new());
        for text in samples::texts() {
            let changed = change(&text);
            let (before, after) = (labels(&text), labels(&changed));
            all += before.len();
            for label in before.iter().filter(|label| !after.contains(label)) {
                *lost.entry(label.clone()).or_insert(0usize) += 1;
                if show {
                    println!("{name} - {label}: {text}");
                }
            }
            for label in after.iter().filter(|label| !before.contains(label)) {
                *gained.entry(label.clone()).or_insert(0usize) += 1;
                if show {
                    println!("{name} + {label}: {text}");
                }
            }
        }
        let share = |changes: &BTreeMap<String, usize>| changes.values().sum::<usize>() as f64 / all as f64;
        println!(
            "{name}: of {all} labels {:.2}% lost {lost:?}, {:.2}% gained {gained:?}",
            100.0 * share(&lost),
            100.0 * share(&gained)
        );
        assert!(share(&lost) <= MOST_LOST && share(&gained) <= MOST_GAINED, "{name}");
    }
}
