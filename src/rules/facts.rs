//! The facts of a comment, worked out once: who is talked of in each sentence, whose a number is, permission, reporting.
//! What tells a fact is data (`data/rules/facts.rules`); how far it reaches is its scope.

use crate::pattern::run::Hit;
use crate::pattern::set::{Does, FactId, Pattern, RuleSet, SmallSet, FACT_ROUNDS, MAX_EXTENT};

/// The facts of one comment, in reusable buffers.
#[derive(Debug, Default, Clone)]
pub struct Facts {
    /// For each sentence the facts that hold there.
    sentences: Vec<SmallSet>,
    /// For each sentence the facts that may hold a label back there.
    against: Vec<SmallSet>,
    /// What was told in each sentence itself.
    told: Vec<SmallSet>,
    /// The hits of patterns that tell facts and have not done so yet.
    telling: Vec<Hit>,
    /// The hits that told a fact: the fact, first and last unit; sorted once they are settled.
    places: Vec<(FactId, u32, u32)>,
}

impl Facts {
    /// Works out the facts from the hits of their patterns: those that need no others first.
    pub fn settle(&mut self, set: &RuleSet, hits: &[Hit], sentence: &[u32], lines: &[u32]) {
        self.places.clear();
        self.told.clear();
        self.sentences.clear();
        self.against.clear();
        self.told.resize(lines.len(), SmallSet::default());
        self.sentences.resize(lines.len(), SmallSet::default());
        self.against.resize(lines.len(), SmallSet::default());
        self.telling.clear();
        let tells = |hit: &&Hit| matches!(set.patterns[hit.pattern as usize].does, Does::Tell(_));
        self.telling.extend(hits.iter().filter(tells));
        for round in 0..=FACT_ROUNDS {
            let before = self.telling.len();
            let mut telling = std::mem::take(&mut self.telling);
            telling.retain(|hit| {
                let pattern = &set.patterns[hit.pattern as usize];
                let Does::Tell(fact) = pattern.does else { return false };
                let (first, last) = (sentence[hit.start as usize], sentence[hit.end as usize]);
                let free = pattern.needs.is_empty() && pattern.unless.is_empty();
                if !free && (round == 0 || !self.allow(pattern, first, last)) {
                    return true;
                }
                self.places.push((fact, hit.start, hit.end));
                for sentence in first..=last {
                    self.told[sentence as usize].insert(fact);
                }
                false
            });
            self.telling = telling;
            if self.telling.len() < before {
                self.spread(set, lines);
            }
            if self.telling.is_empty() || (round > 0 && self.telling.len() == before) {
                break;
            }
        }
        self.places.sort_unstable();
    }

    /// Carries topics forward, and spreads what holds for the whole comment or for neighbouring sentences. What holds a
    /// label back does so on its own line only: nobody's greetings on a line below shall excuse what stands above.
    fn spread(&mut self, set: &RuleSet, lines: &[u32]) {
        let all = |told: &[SmallSet]| told.iter().fold(SmallSet::default(), |all, told| all.union(*told));
        let everywhere = all(&self.told).common(set.everywhere);
        let mut topic = SmallSet::default();
        let mut first = 0;
        for line in lines.chunk_by(|a, b| a == b) {
            let end = first + line.len();
            let on_line = all(&self.told[first..end]).common(set.everywhere);
            for i in first..end {
                let told = self.told[i];
                let topics = told.common(set.topics);
                if !topics.is_empty() {
                    topic = topics;
                }
                let near = |other: usize| self.told[other].common(set.nearby);
                let before = if i > 0 { near(i - 1) } else { SmallSet::default() };
                let after = if i + 1 < lines.len() { near(i + 1) } else { SmallSet::default() };
                let same_line = |other: usize, facts: SmallSet| {
                    if (first..end).contains(&other) {
                        facts
                    } else {
                        SmallSet::default()
                    }
                };
                let here = told.union(topic);
                self.sentences[i] = here.union(everywhere).union(before).union(after);
                let near = same_line(i.wrapping_sub(1), before).union(same_line(i + 1, after));
                self.against[i] = here.union(on_line).union(near);
            }
            first = end;
        }
    }

    /// Whether a fact holds in any of the sentences `first..=last`.
    pub fn holds(&self, fact: FactId, first: u32, last: u32) -> bool {
        any_has(&self.sentences[first as usize..=last as usize], fact)
    }

    /// Whether the facts that a pattern needs hold and those that must not do not.
    pub fn allow(&self, pattern: &Pattern, first: u32, last: u32) -> bool {
        self.refused(pattern, first, last).is_none()
    }

    /// The fact that is missing (`true`) or in the way (`false`).
    pub fn refused(&self, pattern: &Pattern, first: u32, last: u32) -> Option<(FactId, bool)> {
        let range = first as usize..=last as usize;
        let (speaking, against) = (&self.sentences[range.clone()], &self.against[range]);
        // Of a cue that takes points away it is the other way round: what it needs speaks against the label.
        let (needed, barring) = if pattern.excuses() { (against, speaking) } else { (speaking, against) };
        for any in &pattern.needs {
            if !any.iter().any(|fact| any_has(needed, *fact)) {
                return any.first().map(|fact| (*fact, true));
            }
        }
        pattern.unless.iter().find(|fact| any_has(barring, **fact)).map(|fact| (*fact, false))
    }

    /// Whether a pattern that told this fact matched over the units `start..=end`.
    pub fn covers(&self, fact: FactId, start: u32, end: u32) -> bool {
        // They are sorted, and none is longer than a pattern may be.
        let from = (fact, start.saturating_sub(MAX_EXTENT as u32), 0);
        let near = &self.places[self.places.partition_point(|place| *place < from)..];
        near.iter().take_while(|(told, first, _)| *told == fact && *first <= end).any(|(_, _, last)| start <= *last)
    }

    /// Whether a pattern that told this fact matched over the first or the last of the units `start..=end`.
    pub fn tells_edge(&self, fact: FactId, start: u32, end: u32) -> bool {
        self.covers(fact, start, start) || self.covers(fact, end, end)
    }
}

/// Whether a fact holds in any of some sentences.
fn any_has(sentences: &[SmallSet], fact: FactId) -> bool {
    sentences.iter().any(|facts| facts.contains(fact))
}
