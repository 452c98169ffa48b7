//! How many instructions a fixed set of comments takes, counted by callgrind: the machine's noise has no part in it.
//! `benches/instructions.sh` runs this and compares the count with the recorded one.

#[allow(dead_code)]
mod corpus;

use std::hint::black_box;

use gungraun::prelude::*;
use houserules::{Classifier, Scratch};

/// The comments of `instructions.ids`, a warm classifier and warm buffers, and the number of breaches to be found.
fn warm() -> (Classifier, Scratch, Vec<String>, usize) {
    let samples = corpus::samples();
    let text = |id: &str| {
        let sample = samples.iter().find(|sample| sample.id == id);
        sample.unwrap_or_else(|| panic!("no sample is called {id}")).text.clone()
    };
    let texts: Vec<String> = include_str!("instructions.ids").lines().filter(|id| !id.is_empty()).map(text).collect();
    let (classifier, mut scratch) = (Classifier::default(), Scratch::default());
    let found = texts.iter().map(|text| classifier.classify_with(text, &mut scratch).len()).sum();
    (classifier, scratch, texts, found)
}

#[library_benchmark]
#[bench::fixed(setup = warm)]
fn comments((classifier, mut scratch, texts, expected): (Classifier, Scratch, Vec<String>, usize)) -> impl Sized {
    let found: usize = texts.iter().map(|text| classifier.classify_with(black_box(text), &mut scratch).len()).sum();
    assert_eq!(found, expected);
    // Dropping them is not part of it.
    (classifier, scratch, texts)
}

library_benchmark_group!(name = group, benchmarks = comments);
main!(library_benchmark_groups = group);
