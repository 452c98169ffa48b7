//! A hostile lexicon source: an error with its place, or a classifier that works.
#![no_main]

use houserules::{check, Classifier, Sources};
use libfuzzer_sys::fuzz_target;

const RULES: &str = "rule R8.derogatory\n[base] certain\n= @insult ..3 book/v|go/v\n= clinic/n fully_booked\n";
const WORDS: &str = "concept insult\nclowns, idiot/n, useless article/n\nconcept other\n@insult\n";

fuzz_target!(|text: &str| {
    let sources = Sources::new().lexicon("base.lex", WORDS).lexicon("mine.lex", text).rules("base.rules", RULES);
    match Classifier::builder().sources(sources.clone()).build() {
        Ok(classifier) => {
            for comment in ["useless articles went and booked idiots", "clinics fully booked", text] {
                let _ = classifier.classify(comment);
                let _ = classifier.explain(comment);
            }
            check(&sources, None).expect("what builds can be checked");
        }
        Err(error) => {
            assert!(error.line() >= 1 && error.column() >= 1, "{error}");
        }
    }
});
