//! The cost per byte of input that was made to be slow.

use houserules::{Classifier, Scratch};

use crate::clock;
use crate::corpus::adversarial::{kinds, SIZES};

/// For each kind its name and the nanoseconds per byte at each size.
pub struct Growth {
    ordinary: f64,
    kinds: Vec<(&'static str, [f64; SIZES.len()])>,
}

impl Growth {
    /// Measures all kinds; `ordinary` is what a byte of an ordinary comment costs.
    pub fn measure(ordinary: f64) -> Self {
        let (classifier, mut scratch) = (Classifier::default(), Scratch::default());
        let mut cost = |text: &str| {
            let expected = classifier.classify_with(text, &mut scratch).len();
            let rounds = ((1 << 18) / text.len()).clamp(3, 101);
            let times = (0..rounds).map(|_| {
                let (found, taken) = clock::time(|| classifier.classify_with(text, &mut scratch));
                assert_eq!(found.len(), expected);
                taken
            });
            clock::median(times.collect()).as_nanos() as f64 / text.len() as f64
        };
        let kinds = kinds().into_iter().map(|kind| (kind.name, SIZES.map(|size| cost(&kind.text(size))))).collect();
        Growth { ordinary, kinds }
    }

    /// The highest cost of any, beside the ordinary.
    pub fn worst(&self) -> f64 {
        self.kinds.iter().flat_map(|(_, costs)| costs).fold(0.0, |worst: f64, cost| worst.max(*cost)) / self.ordinary
    }

    /// The most that any grows from the last size but one to the last.
    pub fn steepest(&self) -> f64 {
        self.kinds.iter().fold(0.0, |most: f64, (_, costs)| most.max(costs[SIZES.len() - 1] / costs[SIZES.len() - 2]))
    }

    /// Prints them as Markdown.
    pub fn print(&self) {
        println!("| input | {} |", SIZES.map(|size| format!("{} KiB", size >> 10)).join(" | "));
        println!("| --- |{}", " --- |".repeat(SIZES.len()));
        for (name, costs) in &self.kinds {
            println!("| {name} | {} |", costs.map(|cost| format!("{:.2}", cost / self.ordinary)).join(" | "));
        }
    }
}
