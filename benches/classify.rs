//! Classifying comments one by one, as a program would. Throughput is in bytes of text.

mod corpus;

use std::hint::black_box;

use corpus::Corpus;
use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use houserules::{Classifier, Scratch};

fn classify(criterion: &mut Criterion) {
    let classifier = Classifier::default();
    let samples = corpus::samples();
    let all = Corpus { name: "samples", texts: samples.iter().map(|(text, _)| text.clone()).collect() };
    let clean = Corpus {
        name: "clean samples",
        texts: samples.into_iter().filter(|(_, clean)| *clean).map(|(text, _)| text).collect(),
    };
    let mut group = criterion.benchmark_group("classify");
    for corpus in [Some(all), Some(clean), corpus::real()].into_iter().flatten() {
        let mut scratch = Scratch::default();
        let expected: usize = corpus.texts.iter().map(|text| classifier.classify(text).len()).sum();
        group.throughput(Throughput::Bytes(corpus.bytes()));
        group.bench_function(corpus.name, |bencher| {
            bencher.iter(|| {
                let found: usize =
                    corpus.texts.iter().map(|text| classifier.classify_with(black_box(text), &mut scratch).len()).sum();
                assert_eq!(found, expected);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, classify);
criterion_main!(benches);
