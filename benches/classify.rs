//! Classifying comments one by one, as a program would, beside what else a program could use. Throughput is in bytes of
//! text.

#[allow(dead_code)]
mod corpus;
#[allow(dead_code)]
mod references;

use std::hint::black_box;
use std::time::Duration;

use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use houserules::{Classifier, Scratch};
use references::Subject;

/// The library and its references over every kind of comment.
fn side_by_side(criterion: &mut Criterion) {
    let mut subjects = [references::houserules(), references::analyze(), references::censor(), references::scan()];
    for corpus in corpus::all() {
        let mut group = criterion.benchmark_group(corpus.name);
        group.throughput(Throughput::Bytes(corpus.bytes()));
        for subject in &mut subjects {
            let expected = subject.pass(&corpus.texts);
            group.bench_function(subject.name, |bencher| {
                bencher.iter(|| assert_eq!(subject.pass(&corpus.texts), expected));
            });
        }
        group.finish();
    }
}

/// Too slow for every kind of comment: a quarter of the ordinary ones.
fn regex_set(criterion: &mut Criterion) {
    let texts: Vec<String> = corpus::ordinary().texts.into_iter().step_by(4).collect();
    let mut group = criterion.benchmark_group("every fourth ordinary comment");
    group.throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
    for mut subject in [references::houserules(), references::regexes()] {
        let expected = subject.pass(&texts);
        let Subject { name, .. } = subject;
        group.bench_function(name, |bencher| bencher.iter(|| assert_eq!(subject.pass(&texts), expected)));
    }
    group.finish();
}

/// The ways to call it: with the caller's buffers, with the thread's, with everything that is to be said, in two threads.
fn calls(criterion: &mut Criterion) {
    let classifier = Classifier::default();
    let texts = corpus::ordinary().texts;
    let breaches = |texts: &[String]| -> usize { texts.iter().map(|t| classifier.classify(black_box(t)).len()).sum() };
    let expected = breaches(&texts);
    let mut scratch = Scratch::default();
    let mut group = criterion.benchmark_group("calls");
    group.throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
    group.bench_function("classify", |bencher| bencher.iter(|| assert_eq!(breaches(&texts), expected)));
    group.bench_function("classify_with", |bencher| {
        bencher.iter(|| {
            let found: usize =
                texts.iter().map(|text| classifier.classify_with(black_box(text), &mut scratch).len()).sum();
            assert_eq!(found, expected);
        });
    });
    group.bench_function("assess_with", |bencher| {
        bencher.iter(|| {
            let found: usize =
                texts.iter().map(|text| classifier.assess_with(black_box(text), &mut scratch).violations.len()).sum();
            assert_eq!(found, expected);
        });
    });
    let (one, other) = texts.split_at(texts.len() / 2);
    group.bench_function("classify in two threads", |bencher| {
        bencher.iter(|| {
            let found = std::thread::scope(|scope| {
                let other = scope.spawn(|| breaches(other));
                breaches(one) + other.join().expect("no panic")
            });
            assert_eq!(found, expected);
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .without_plots()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2))
        .sample_size(10);
    targets = side_by_side, regex_set, calls
}
criterion_main!(benches);
