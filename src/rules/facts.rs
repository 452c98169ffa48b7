//! The facts of a comment, worked out once: who is talked of in each sentence, whose a number is, permission, reporting.
//! What tells a fact is data (`data/rules/facts.rules`); how far it reaches is its scope.

use crate::pattern::compile::{Does, FactId, RuleSet};
use crate::pattern::run::Hit;

/// The facts of one comment, in reusable buffers.
#[derive(Debug, Default, Clone)]
pub struct Facts {
    /// For each sentence the facts that hold there, as bits.
    sentences: Vec<u128>,
    /// What was told in each sentence itself.
    told: Vec<u128>,
    /// The hits of patterns that tell facts.
    telling: Vec<Hit>,
    /// The hits that told a fact: the fact, first and last unit.
    places: Vec<(FactId, u32, u32)>,
}

impl Facts {
    /// Works out the facts from the hits of their patterns. Facts that need other facts are settled after those that
    /// need none.
    pub fn settle(&mut self, set: &RuleSet, hits: &[Hit], sentence: &[u32]) {
        self.places.clear();
        self.told.clear();
        self.sentences.clear();
        let count = sentence.last().map_or(0, |last| *last as usize + 1);
        self.told.resize(count, 0);
        self.sentences.resize(count, 0);
        let mut any = false;
        let tells = |hit: &&Hit| matches!(set.patterns[hit.pattern as usize].does, Does::Tell(_));
        self.telling.clear();
        self.telling.extend(hits.iter().filter(tells));
        for conditional in [false, true] {
            for i in 0..self.telling.len() {
                let hit = self.telling[i];
                let pattern = &set.patterns[hit.pattern as usize];
                let Does::Tell(fact) = pattern.does else { continue };
                let is_conditional = !pattern.needs.is_empty() || !pattern.unless.is_empty();
                if is_conditional != conditional {
                    continue;
                }
                let (first, last) = (sentence[hit.start as usize], sentence[hit.end as usize]);
                if conditional && !self.allow(&pattern.needs, &pattern.unless, first, last) {
                    continue;
                }
                any = true;
                self.places.push((fact, hit.start, hit.end));
                for sentence in first..=last {
                    self.told[sentence as usize] |= 1 << fact;
                }
            }
            if any {
                self.spread(set);
            }
        }
    }

    /// Carries topics forward and spreads what holds for the whole comment.
    fn spread(&mut self, set: &RuleSet) {
        let (topics, comment) = (set.topics, set.everywhere);
        let everywhere = self.told.iter().fold(0, |all, told| all | told) & comment;
        let mut topic = 0;
        for (sentence, told) in self.sentences.iter_mut().zip(&self.told) {
            if told & topics != 0 {
                topic = told & topics;
            }
            *sentence = told | topic | everywhere;
        }
    }

    /// Whether a fact holds in any of the sentences `first..=last`.
    pub fn holds(&self, fact: FactId, first: u32, last: u32) -> bool {
        self.sentences[first as usize..=last as usize].iter().any(|bits| bits >> fact & 1 == 1)
    }

    /// Whether the facts that are needed hold and those that must not do not; what fails, if something does.
    pub fn allow(&self, needs: &[Vec<FactId>], unless: &[FactId], first: u32, last: u32) -> bool {
        self.refused(needs, unless, first, last).is_none()
    }

    /// The fact that is missing (`true`) or in the way (`false`).
    pub fn refused(&self, needs: &[Vec<FactId>], unless: &[FactId], first: u32, last: u32) -> Option<(FactId, bool)> {
        for any in needs {
            if !any.iter().any(|fact| self.holds(*fact, first, last)) {
                return any.first().map(|fact| (*fact, true));
            }
        }
        unless.iter().find(|fact| self.holds(**fact, first, last)).map(|fact| (*fact, false))
    }

    /// Whether a pattern that told this fact matched over the units `start..=end`.
    pub fn covers(&self, fact: FactId, start: u32, end: u32) -> bool {
        self.places.iter().any(|(told, first, last)| *told == fact && *first <= end && start <= *last)
    }
}
