//! Input made to be slow, from 1 KiB to 1 MiB: the cost per byte should neither grow with the size nor be far from that of
//! ordinary comments.

#[allow(dead_code)]
mod corpus;

use std::hint::black_box;
use std::time::Duration;

use corpus::adversarial::{kinds, SIZES};
use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, Throughput};
use houserules::{Classifier, Scratch};

fn adversarial(criterion: &mut Criterion) {
    let (classifier, mut scratch) = (Classifier::default(), Scratch::default());
    for kind in kinds() {
        let mut group = criterion.benchmark_group(kind.name);
        // 16 KiB is for the table alone.
        for size in SIZES.into_iter().filter(|size| *size != 1 << 14) {
            let text = kind.text(size);
            let expected = classifier.classify(&text).len();
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
                bencher.iter(|| assert_eq!(classifier.classify_with(black_box(&text), &mut scratch).len(), expected));
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .without_plots()
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(500))
        .sample_size(10);
    targets = adversarial
}
criterion_main!(benches);
