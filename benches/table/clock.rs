//! Medians of interleaved runs, in this thread's own time on the processor: what others do on the machine for a second
//! counts for nobody, and what it does to the caches for all alike.

use std::time::Duration;

use cpu_time::ThreadTime;

use crate::references::Subject;

/// What a call gives and how long it takes.
pub fn time<T>(call: impl FnOnce() -> T) -> (T, Duration) {
    let start = ThreadTime::now();
    let value = call();
    (value, start.elapsed())
}

/// The middle one.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// The median time of one pass of each subject over the texts, each round taking all subjects in turn.
pub fn interleaved(subjects: &mut [Subject], texts: &[String], rounds: usize) -> Vec<Duration> {
    let expected: Vec<usize> = subjects.iter_mut().map(|subject| subject.pass(texts)).collect();
    let mut times = vec![Vec::with_capacity(rounds); subjects.len()];
    for _ in 0..rounds {
        for (i, subject) in subjects.iter_mut().enumerate() {
            let (found, taken) = time(|| subject.pass(texts));
            assert_eq!(found, expected[i], "{} found something else", subject.name);
            times[i].push(taken);
        }
    }
    times.into_iter().map(median).collect()
}
