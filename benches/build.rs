//! Building the classifier: what a program pays at its start.

use criterion::{criterion_group, criterion_main, Criterion};
use houserules::{Classifier, Practice};

fn build(criterion: &mut Criterion) {
    let practice =
        Practice::from_toml("practice.toml", include_str!("../data/practice.toml")).expect("the sample profile");
    let expected = Classifier::default().ruleset().to_owned();
    criterion.bench_function("build/default", |bencher| {
        bencher.iter(|| {
            let classifier = Classifier::builder().build().expect("the embedded sources");
            assert_eq!(classifier.ruleset(), expected);
            classifier
        });
    });
    criterion.bench_function("build/with a practice", |bencher| {
        bencher.iter(|| {
            let classifier = Classifier::builder().practice(practice.clone()).build().expect("the embedded sources");
            assert_eq!(classifier.ruleset(), expected);
            classifier
        });
    });
}

criterion_group!(benches, build);
criterion_main!(benches);
