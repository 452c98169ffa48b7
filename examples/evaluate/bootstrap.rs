//! How far a figure could be off: 95% intervals by resampling the comments.
//!
//! Everything that is reported is a ratio of counts, or a mean of such ratios. So each comment is boiled down to the
//! counters that it raises by one; a round of the bootstrap draws as many comments as there are, with replacement, and
//! adds their counters up. That takes well under a millisecond, and needs no look at the comments themselves.

use rayon::prelude::*;

/// How many times the comments are drawn anew.
pub const ROUNDS: u64 = 1000;

/// A counter, by its number.
pub type Counter = usize;

/// The counters that each comment raises.
#[derive(Debug, Default)]
pub struct Counts {
    width: usize,
    /// Comment after comment; `ends[i]` is where comment `i` ends.
    raised: Vec<Counter>,
    ends: Vec<usize>,
}

impl Counts {
    /// A new counter.
    pub fn counter(&mut self) -> Counter {
        self.width += 1;
        self.width - 1
    }

    /// For the comment that is now being read.
    pub fn raise(&mut self, counter: Counter) {
        self.raised.push(counter);
    }

    /// Ends the comment.
    pub fn next_comment(&mut self) {
        self.ends.push(self.raised.len());
    }

    /// The counters over all comments.
    pub fn totals(&self) -> Vec<u32> {
        self.weighted(|_| 1)
    }

    fn weighted(&self, weight: impl Fn(usize) -> u32) -> Vec<u32> {
        let mut totals = vec![0; self.width];
        let mut start = 0;
        for (comment, &end) in self.ends.iter().enumerate() {
            let weight = weight(comment);
            if weight > 0 {
                for &counter in &self.raised[start..end] {
                    totals[counter] += weight;
                }
            }
            start = end;
        }
        totals
    }

    /// The counters of every round.
    pub fn rounds(&self, seed: u64) -> Vec<Vec<u32>> {
        let comments = self.ends.len();
        let round = |round: u64| {
            // Each round has its own stream: the outcome does not hang on how many threads there are.
            let mut random = SplitMix::new(seed.wrapping_mul(ROUNDS).wrapping_add(round));
            let mut weights = vec![0u32; comments];
            for _ in 0..comments {
                weights[random.below(comments)] += 1;
            }
            self.weighted(|comment| weights[comment])
        };
        (0..ROUNDS).into_par_iter().map(round).collect()
    }
}

/// A figure as a function of the counters.
#[derive(Debug, Clone)]
pub enum Metric {
    /// The sum of some counters over the sum of others; a counter may be there twice.
    Ratio(Vec<Counter>, Vec<Counter>),
    /// The mean of those that have a value.
    Mean(Vec<Metric>),
}

impl Metric {
    /// None where there is nothing to divide by.
    pub fn value(&self, totals: &[u32]) -> Option<f64> {
        match self {
            Metric::Ratio(over, under) => {
                let sum = |counters: &[Counter]| counters.iter().map(|&counter| totals[counter]).sum::<u32>();
                let under = sum(under);
                (under > 0).then(|| f64::from(sum(over)) / f64::from(under))
            }
            Metric::Mean(metrics) => {
                let values: Vec<f64> = metrics.iter().filter_map(|metric| metric.value(totals)).collect();
                (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
            }
        }
    }
}

impl Metric {
    /// The middle 95% of its values over the rounds; none where it has no value in most of them.
    pub fn interval(&self, rounds: &[Vec<u32>]) -> Option<(f64, f64)> {
        let mut values: Vec<f64> = rounds.iter().filter_map(|totals| self.value(totals)).collect();
        if values.is_empty() || values.len() * 2 < rounds.len() {
            return None;
        }
        values.sort_by(f64::total_cmp);
        Some((percentile(&values, 0.025), percentile(&values, 0.975)))
    }
}

/// The value at a share of the way through sorted values, between neighbours in proportion.
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + (high - low) * place.fract()
}

/// Steele, Lea and Flood's splitmix64: small, and good enough to draw comments with.
struct SplitMix(u64);

impl SplitMix {
    fn new(seed: u64) -> Self {
        let mut random = SplitMix(seed);
        // Neighbouring seeds would otherwise give streams that are one step apart.
        SplitMix(random.next() ^ random.next().rotate_left(32))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Evenly below `n`, but for a bias of `n` in 2^64.
    fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next()) * n as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 300 comments of which 60 raise the first counter, and all the second.
    fn counts() -> (Counts, Metric) {
        let mut counts = Counts::default();
        let (hit, all) = (counts.counter(), counts.counter());
        for i in 0..300 {
            counts.raise(all);
            if i % 5 == 0 {
                counts.raise(hit);
            }
            counts.next_comment();
        }
        (counts, Metric::Ratio(vec![hit], vec![all]))
    }

    #[test]
    fn intervals_are_as_wide_as_theory_says() {
        let (counts, metric) = counts();
        assert_eq!(metric.value(&counts.totals()), Some(0.2));
        let (low, high) = metric.interval(&counts.rounds(7)).unwrap();
        // Normal approximation: 0.2 ± 1.96 × sqrt(0.2 × 0.8 / 300) = 0.2 ± 0.045.
        assert!((0.145..0.165).contains(&low) && (0.235..0.255).contains(&high), "{low} {high}");
    }

    #[test]
    fn the_same_seed_gives_the_same_rounds() {
        let (counts, _) = counts();
        assert_eq!(counts.rounds(1), counts.rounds(1));
        assert_ne!(counts.rounds(1), counts.rounds(2));
    }

    #[test]
    fn nothing_divided_by_nothing_is_nothing() {
        let (counts, _) = counts();
        let empty = Metric::Ratio(vec![0], vec![]);
        assert_eq!(empty.value(&counts.totals()), None);
        assert_eq!(empty.interval(&counts.rounds(1)), None);
        assert_eq!(Metric::Mean(vec![empty, Metric::Ratio(vec![0], vec![1])]).value(&counts.totals()), Some(0.2));
    }
}
