//! What a program pays at its start: building the classifier, and the first comment.

#[allow(dead_code)]
mod corpus;

use std::hint::black_box;
use std::time::Duration;

use corpus::profile::{with_staff, EVERY_SCANNER};
use criterion::{criterion_group, criterion_main, BatchSize, Criterion, Throughput};
use houserules::{Classifier, Practice, Scratch};

fn build(criterion: &mut Criterion) {
    let sample =
        Practice::from_toml("practice.toml", include_str!("../data/practice.toml")).expect("the sample profile");
    let expected = Classifier::default().ruleset().to_owned();
    let mut group = criterion.benchmark_group("build");
    for (name, practice) in [("default", None), ("20 staff", Some(sample)), ("200 staff", Some(with_staff(200)))] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let mut builder = Classifier::builder();
                if let Some(practice) = &practice {
                    builder = builder.practice(practice.clone());
                }
                let classifier = builder.build().expect("the embedded sources");
                assert_eq!(classifier.ruleset(), expected);
                classifier
            });
        });
    }
    group.finish();
}

/// A fresh classifier and fresh buffers, but not a fresh process: `table` measures that.
fn first_comment(criterion: &mut Criterion) {
    let fresh = || (Classifier::builder().build().expect("the embedded sources"), Scratch::default());
    let (classifier, mut scratch) = fresh();
    let expected = classifier.classify_with(EVERY_SCANNER, &mut scratch);
    assert!(expected.len() > 10, "the comment should wake every scanner: {expected:#?}");
    let mut group = criterion.benchmark_group("first comment");
    group.throughput(Throughput::Bytes(EVERY_SCANNER.len() as u64));
    group.bench_function("all is fresh", |bencher| {
        bencher.iter_batched(
            fresh,
            |(classifier, mut scratch)| {
                assert_eq!(classifier.classify_with(black_box(EVERY_SCANNER), &mut scratch), expected);
                (classifier, scratch)
            },
            BatchSize::PerIteration,
        );
    });
    group.bench_function("all is warm", |bencher| {
        bencher.iter(|| assert_eq!(classifier.classify_with(black_box(EVERY_SCANNER), &mut scratch), expected));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .without_plots()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .sample_size(20);
    targets = build, first_comment
}
criterion_main!(benches);
