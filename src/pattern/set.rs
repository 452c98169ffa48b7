//! The rules, compiled: patterns, the programs that find them, and from which words these are reached.

use std::borrow::Cow;

use super::ast::{Scope, Side};
use super::rows::{ClassId, Rows};
use crate::code::Label;
use crate::limits;
use crate::snapshot::List;
use crate::violation::Certainty;

/// The longest stretch of text, in units, that a pattern may match: windows overlap by as much.
pub const MAX_EXTENT: usize = limits::EXTENT;

/// How often conditional facts are settled: facts may need facts that need facts.
pub const FACT_ROUNDS: usize = 3;

/// How often one cue may count in a comment: a second time shows insistence, a tenth nothing more.
pub const MOST_OF_ONE_CUE: usize = 2;

/// The number of a fact.
pub type FactId = u16;

/// A set of facts, or of labels, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SmallSet([u64; SmallSet::MOST / 64]);

impl SmallSet {
    /// The numbers are below this.
    pub const MOST: usize = limits::FACTS;
    /// All of them.
    pub const ALL: SmallSet = SmallSet([u64::MAX; Self::MOST / 64]);

    /// Adds one.
    pub fn insert(&mut self, number: u16) {
        self.0[usize::from(number / 64)] |= 1 << (number % 64);
    }

    /// With one more.
    #[must_use]
    pub fn with(mut self, number: u16) -> SmallSet {
        self.insert(number);
        self
    }

    /// Whether it has one.
    pub const fn contains(self, number: u16) -> bool {
        self.0[(number / 64) as usize] >> (number % 64) & 1 == 1
    }

    /// All bits if it has one, else none.
    pub const fn all_if(self, number: u16) -> u64 {
        0u64.wrapping_sub(self.0[(number / 64) as usize] >> (number % 64) & 1)
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.0 == SmallSet::default().0
    }

    /// What is in either.
    pub fn union(self, other: SmallSet) -> SmallSet {
        SmallSet(std::array::from_fn(|i| self.0[i] | other.0[i]))
    }

    /// What is in both.
    pub fn common(self, other: SmallSet) -> SmallSet {
        SmallSet(std::array::from_fn(|i| self.0[i] & other.0[i]))
    }
}

/// What a pattern does when it matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Fires its label.
    Fire(Label, Certainty),
    /// Adds points to its label.
    Cue(Label, i16),
    /// Tells a fact.
    Tell(FactId),
}

/// A pattern, ready to be decided on.
#[derive(Debug, Clone)]
pub struct Pattern {
    pub id: Cow<'static, str>,
    pub why: Cow<'static, str>,
    pub does: Does,
    pub also: Vec<Label>,
    pub needs: Vec<Vec<FactId>>,
    pub unless: Vec<FactId>,
    /// Its guards, and the shared ones that it names: a range of [`RuleSet::guard_list`].
    pub guards: (u32, u32),
}

impl Pattern {
    /// The facts that it asks for itself.
    fn asks(&self) -> impl Iterator<Item = FactId> + '_ {
        self.needs.iter().flatten().chain(&self.unless).copied()
    }

    /// Whether it takes points from its label.
    pub fn excuses(&self) -> bool {
        matches!(self.does, Does::Cue(_, points) if points < 0)
    }

    /// The labels that it speaks for.
    pub fn labels(&self) -> impl Iterator<Item = Label> + '_ {
        let first = match self.does {
            Does::Fire(label, _) | Does::Cue(label, _) => Some(label),
            Does::Tell(_) => None,
        };
        first.into_iter().chain(self.also.iter().copied())
    }
}

/// A guard: a program and where its matches hold a hit back.
#[derive(Debug, Clone)]
pub struct Guard {
    pub program: Program,
    pub side: Side,
    /// What it is called in an explanation.
    pub name: Cow<'static, str>,
}

/// A named fact.
#[derive(Debug, Clone)]
pub struct Fact {
    pub name: Cow<'static, str>,
    pub scope: Scope,
}

/// A sequence of steps over bit masks: a range of [`RuleSet::steps`].
#[derive(Debug, Clone, Copy, Default)]
pub struct Program {
    pub first: u32,
    pub len: u8,
    /// The pattern that it belongs to; unused for guards.
    pub pattern: u32,
}

/// A class of alternative elements and the gap before it. The steps of all programs lie in one list: one allocation instead of
/// thousands at the build, and neighbours in memory at the run.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    pub class: ClassId,
    pub gap: u8,
    pub crosses: bool,
    pub optional: bool,
}

/// What every candidate is asked for, side by side.
#[derive(Debug, Clone, Copy)]
pub struct Brief {
    /// The points that a cue gives.
    pub points: Option<i16>,
    /// As in [`Pattern::guards`].
    guards: (u32, u32),
    /// The facts that its fate hangs on: those it asks for, and those that the patterns of these ask for in turn.
    pub asked: SmallSet,
}

/// All the rules, compiled.
#[derive(Debug, Clone, Default)]
pub struct RuleSet {
    pub patterns: Vec<Pattern>,
    /// As [`Program::row`].
    pub programs: List<[u32; 2]>,
    /// As [`Step::row`].
    pub steps: List<[u16; 2]>,
    pub guards: Vec<Guard>,
    pub facts: Vec<Fact>,
    /// By pattern.
    pub briefs: Vec<Brief>,
    /// The numbers of all patterns' guards, one pattern's after another's.
    pub guard_list: List<u32>,
    /// The facts that are topics.
    pub topics: SmallSet,
    /// The facts that hold for the whole comment.
    pub everywhere: SmallSet,
    /// The facts that hold for the neighbouring sentences too.
    pub nearby: SmallSet,
    /// The most sentence bounds that a match may lie over.
    pub most_bounds: u8,
    /// By label; `i16::MAX` where a label never fires by points.
    pub thresholds: List<[i16; 3]>,
    /// From words to classes.
    pub rows: Rows,
}

impl Program {
    const PATTERN_BITS: u32 = 24;

    /// As numbers.
    pub fn row(&self) -> [u32; 2] {
        const { assert!(limits::SEQUENCES < 1 << Program::PATTERN_BITS && MAX_EXTENT < 1 << (32 - Program::PATTERN_BITS)) };
        [self.first, u32::from(self.len) << Self::PATTERN_BITS | self.pattern]
    }

    /// From its numbers.
    #[inline]
    pub fn from_row([first, rest]: [u32; 2]) -> Self {
        let pattern = rest & ((1 << Self::PATTERN_BITS) - 1);
        Program { first, len: (rest >> Self::PATTERN_BITS) as u8, pattern }
    }
}

impl Step {
    /// As numbers.
    pub fn row(&self) -> [u16; 2] {
        let flags = u16::from(self.optional) << 1 | u16::from(self.crosses);
        [self.class, flags << 8 | u16::from(self.gap)]
    }

    /// From its numbers.
    #[inline]
    pub fn from_row([class, rest]: [u16; 2]) -> Self {
        let flag = |bit: u32| rest >> bit & 1 == 1;
        Step { class, gap: rest as u8, crosses: flag(8), optional: flag(9) }
    }
}

impl RuleSet {
    /// Adds a fact; its number is how many there were.
    pub fn add_fact(&mut self, fact: Fact) {
        let number = self.facts.len() as FactId;
        match fact.scope {
            Scope::Sentence => {}
            Scope::Topic => self.topics.insert(number),
            Scope::Nearby => self.nearby.insert(number),
            Scope::Comment => self.everywhere.insert(number),
        }
        self.facts.push(fact);
    }

    /// A program.
    #[inline]
    pub fn program(&self, number: usize) -> Program {
        Program::from_row(self.programs[number])
    }

    /// All programs of patterns.
    pub fn programs(&self) -> impl ExactSizeIterator<Item = Program> + '_ {
        self.programs.iter().map(|row| Program::from_row(*row))
    }

    /// The steps of a program.
    #[inline]
    pub fn steps(&self, program: &Program) -> impl DoubleEndedIterator<Item = Step> + ExactSizeIterator + '_ {
        let steps = &self.steps[program.first as usize..program.first as usize + usize::from(program.len)];
        steps.iter().map(|row| Step::from_row(*row))
    }

    /// The fewest points at which a label fires; `i16::MAX` if it never does by points.
    pub fn lowest(&self, label: Label) -> i16 {
        self.thresholds[label.index()].into_iter().min().unwrap_or(i16::MAX)
    }

    /// The numbers of a pattern's guards.
    #[inline]
    pub fn guards_of(&self, pattern: u32) -> &[u32] {
        let (first, end) = self.briefs[pattern as usize].guards;
        &self.guard_list[first as usize..end as usize]
    }

    /// Works out what follows from the patterns, once all are there: their briefs, and how many sentence bounds they may lie
    /// over.
    pub fn settle(&mut self) {
        let programs = self.programs().chain(self.guards.iter().map(|guard| guard.program));
        let bounds = programs.map(|program| self.steps(&program).filter(|step| step.crosses).count());
        self.most_bounds = bounds.max().unwrap_or(0) as u8;
        for pattern in &self.patterns {
            let points = if let Does::Cue(_, points) = pattern.does { Some(points) } else { None };
            self.briefs.push(Brief {
                points,
                guards: pattern.guards,
                asked: pattern.asks().fold(SmallSet::default(), SmallSet::with),
            });
        }
        let mut by_fact = vec![SmallSet::default(); self.facts.len()];
        for _ in 0..=FACT_ROUNDS {
            for (pattern, Brief { asked, .. }) in self.patterns.iter().zip(&mut self.briefs) {
                *asked = pattern.asks().fold(*asked, |all, fact| all.union(by_fact[usize::from(fact)]));
                if let Does::Tell(fact) = pattern.does {
                    let of_fact = &mut by_fact[usize::from(fact)];
                    *of_fact = of_fact.union(*asked);
                }
            }
        }
    }
}
