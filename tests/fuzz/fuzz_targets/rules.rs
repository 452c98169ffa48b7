//! A hostile rule source: an error with its place, or a classifier that works; never a hang or a blow-up of memory.
#![no_main]

use houserules::{check, Classifier, Sources};
use libfuzzer_sys::fuzz_target;

const BASE: &str = "fact team topic\n[f.team]\n= reception|surgery\nguard asked\nwhy asks\n= how <..2\n";
const WORDS: &str = "concept insult\nclowns, idiot/n, useless article/n\nconcept how\nhow, what\nconcept when\ntomorrow, next week, @how\n";
const TEXTS: [&str; 3] = [
    "Can I book in with the nurse on Friday pls? Reception are useless clowns, ring 07700 900123.",
    "how how how // what tomorrow next week idiots of the surgery a b c a b c a b c a b c a b c a b c a b c a b c a b c a b c \
     a b c a b c a b c a b c a b c a b c a b c a b c a b c a b c a b c a b c a b c a b c. x! y? z",
    "",
];

fuzz_target!(|text: &str| {
    let sources =
        Sources::new().lexicon("base.lex", WORDS).rules("base.rules", BASE).rules("mine.rules", text);
    match Classifier::builder().sources(sources.clone()).build() {
        Ok(classifier) => {
            for comment in TEXTS.iter().copied().chain([text]) {
                let _ = classifier.classify(comment);
                let _ = classifier.explain(comment);
            }
            // Building it a second time, and trying the examples, finds nothing new to fail on.
            check(&sources, None).expect("what builds can be checked");
        }
        Err(error) => {
            assert_eq!(error.file(), "mine.rules", "{error}");
            assert!(error.line() <= text.lines().count(), "{error}");
            let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or("");
            assert!(error.line() >= 1 && (1..=line.chars().count() + 1).contains(&error.column()), "{error}");
        }
    }
});
