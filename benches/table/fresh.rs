//! What only a fresh process shows: the first build, the first comment, and the heap with everything that is made on first
//! use. The table starts itself again for each.

use std::process::Command;
use std::time::Duration;

use allocation_counter::measure;
use houserules::{Classifier, Scratch};

use crate::clock;
use crate::corpus::{self, profile::EVERY_SCANNER};

/// The environment variable that asks for one of the measurements, and its values.
const ASK: &str = "HOUSERULES_TABLE";
const STARTS: &str = "starts";
const MEMORY: &str = "memory";

/// Milliseconds.
pub struct Starts {
    pub build: f64,
    pub comment: f64,
}

/// Bytes.
pub struct Memory {
    pub build: u64,
    pub build_peak: u64,
    /// After a comment, with the buffers and what was made on first use.
    pub comment: u64,
    /// The most at any time during a comment of 1 MiB.
    pub long_peak: u64,
}

/// Makes the measurement that this process was started for, if it was.
pub fn asked() -> bool {
    match std::env::var(ASK).as_deref() {
        Ok(STARTS) => {
            let (classifier, build) = clock::time(|| Classifier::builder().build().expect("the embedded sources"));
            let mut scratch = Scratch::default();
            let (found, comment) = clock::time(|| classifier.classify_with(EVERY_SCANNER, &mut scratch));
            assert!(found.len() > 10, "the comment should wake every scanner: {found:#?}");
            println!("{} {}", build.as_nanos(), comment.as_nanos());
        }
        Ok(MEMORY) => report_memory(),
        _ => return false,
    }
    true
}

fn report_memory() {
    let long = corpus::ordinary().texts.join("\n").repeat(8);
    let end = (1 << 20..).find(|end| long.is_char_boundary(*end)).expect("an end");
    let mut classifier = None;
    let build = measure(|| classifier = Some(Classifier::builder().build().expect("the embedded sources")));
    let classifier = classifier.expect("built just now");
    let mut scratch = Scratch::default();
    let first = measure(|| drop(classifier.classify_with(EVERY_SCANNER, &mut scratch)));
    let peak = measure(|| drop(classifier.classify_with(&long[..end], &mut scratch)));
    let kept = build.bytes_current + first.bytes_current;
    println!("{} {} {kept} {}", build.bytes_current, build.bytes_max, kept + peak.bytes_max as i64);
}

/// The numbers that a fresh process prints.
fn numbers(ask: &str) -> Vec<u64> {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program).env(ASK, ask).output().expect("this program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("numbers");
    text.split_whitespace().map(|number| number.parse().expect("a number")).collect()
}

/// Medians over so many processes.
pub fn starts(processes: usize) -> Starts {
    let runs: Vec<Vec<u64>> = (0..processes).map(|_| numbers(STARTS)).collect();
    let ms = |i: usize| {
        let times = runs.iter().map(|run| Duration::from_nanos(run[i])).collect();
        clock::median(times).as_secs_f64() * 1e3
    };
    Starts { build: ms(0), comment: ms(1) }
}

/// What the heap holds.
pub fn memory() -> Memory {
    let [build, build_peak, comment, long_peak] = numbers(MEMORY)[..] else { panic!("four numbers") };
    Memory { build, build_peak, comment, long_peak }
}
