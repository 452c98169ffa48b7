//! A hostile practice profile: an error, or a practice that builds and names itself in the classifier.
#![no_main]

use houserules::{Classifier, ErrorKind, Practice, Sources};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Practice::from_toml("mine.toml", text) {
        Ok(practice) => {
            let classifier = Classifier::builder()
                .sources(Sources::new())
                .practice(practice.clone())
                .build()
                .expect("a profile that reads builds");
            for member in &practice.staff {
                let _ = classifier.assess(&member.name);
                let _ = classifier.assess(&format!("{} was rude, I rang {:?}", member.name, practice.phones));
            }
            let _ = classifier.redact(text);
        }
        Err(error) => {
            assert_eq!((error.file(), error.kind()), ("mine.toml", ErrorKind::Settings), "{error}");
        }
    }
});
