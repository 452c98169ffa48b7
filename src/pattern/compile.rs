//! From the parsed sources to programs: elements to numbers, anchors chosen, extents capped.

use std::borrow::Cow;
use std::collections::HashMap;

use super::ast::{Effect, ElementAst, FactAst, GuardAst, PatternAst, RulesAst, Scope, SeqAst, Side};
use crate::code::Label;
use crate::error::{BuildError, ErrorKind};
use crate::lexicon::parse::Located;
use crate::lexicon::{Builder, ElemId, FastMap};
use crate::violation::Certainty;

/// The longest stretch of text, in units, that a pattern may match: windows of 64 units overlap by as much.
pub const MAX_EXTENT: usize = 32;
/// The most patterns and alternatives that a classifier takes.
const MAX_PROGRAMS: usize = 100_000;
/// The most facts.
const MAX_FACTS: usize = 256;

/// The number of a fact.
pub type FactId = u8;

/// A set of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FactSet([u64; 4]);

impl FactSet {
    /// Adds a fact.
    pub fn insert(&mut self, fact: FactId) {
        self.0[usize::from(fact) / 64] |= 1 << (fact % 64);
    }

    /// Whether it has a fact.
    pub const fn contains(self, fact: FactId) -> bool {
        self.0[fact as usize / 64] >> (fact % 64) & 1 == 1
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.0 == [0; 4]
    }

    /// What is in either.
    pub fn union(self, other: FactSet) -> FactSet {
        FactSet(std::array::from_fn(|i| self.0[i] | other.0[i]))
    }

    /// What is in both.
    pub fn common(self, other: FactSet) -> FactSet {
        FactSet(std::array::from_fn(|i| self.0[i] & other.0[i]))
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
    /// Ranges of [`RuleSet::guards`]: its own, and the shared ones that it names.
    pub guards: Vec<u32>,
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
    first: u32,
    len: u8,
    /// A step, besides the one that it is reached through, without which it cannot match; to fail early.
    second: u8,
    /// The pattern that it belongs to; unused for guards.
    pub pattern: u32,
}

/// An element and the gap before it. The steps of all programs lie in one list, and their elements in another: one
/// allocation instead of thousands at the build, and neighbours in memory at the run.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    first_elem: u32,
    elems: u16,
    pub gap: u8,
    pub crosses: bool,
    pub optional: bool,
}

/// All the rules, compiled.
#[derive(Debug, Clone, Default)]
pub struct RuleSet {
    pub patterns: Vec<Pattern>,
    pub programs: Vec<Program>,
    steps: Vec<Step>,
    elems: Vec<ElemId>,
    pub guards: Vec<Guard>,
    pub facts: Vec<Fact>,
    /// The facts that are topics.
    pub topics: FactSet,
    /// The facts that hold for the whole comment.
    pub everywhere: FactSet,
    /// The facts that hold for the neighbouring sentences too.
    pub nearby: FactSet,
    /// By label; `i16::MAX` where a label never fires by points.
    pub thresholds: Vec<[i16; 3]>,
    /// For each element the programs that are tried when it occurs: a range of `anchored`.
    pub anchors: Vec<(u32, u32)>,
    pub anchored: Vec<Anchored>,
}

/// A program to try where its anchor occurs, and signs by which most tries end at once: bits that the window must have
/// for elements that the program cannot do without. They lie beside the number, so that a try that fails touches
/// nothing else.
#[derive(Debug, Clone, Copy)]
pub struct Anchored {
    pub program: u32,
    pub signs: [u8; 4],
}

/// The bit of an element in a window's signs.
#[inline]
pub fn sign(elem: ElemId) -> u8 {
    (elem.wrapping_mul(0x9E37_79B1) >> 24) as u8
}

impl Program {
    /// As numbers, for a snapshot.
    pub fn row(&self) -> [u32; 4] {
        [self.first, u32::from(self.len), u32::from(self.second), self.pattern]
    }

    /// From its numbers.
    pub fn from_row([first, len, second, pattern]: [u32; 4]) -> Self {
        Program { first, len: len as u8, second: second as u8, pattern }
    }
}

impl Step {
    /// As numbers, for a snapshot.
    pub fn row(&self) -> [u32; 2] {
        let flags = u32::from(self.crosses) << 8 | u32::from(self.optional) << 9;
        [self.first_elem, u32::from(self.elems) << 16 | flags | u32::from(self.gap)]
    }

    /// From its numbers.
    pub fn from_row([first_elem, rest]: [u32; 2]) -> Self {
        let flag = |bit: u32| rest >> bit & 1 == 1;
        Step { first_elem, elems: (rest >> 16) as u16, gap: rest as u8, crosses: flag(8), optional: flag(9) }
    }
}

impl RuleSet {
    /// The steps of all programs, one after another.
    pub fn all_steps(&self) -> &[Step] {
        &self.steps
    }

    /// The elements of all steps, one after another.
    pub fn all_elems(&self) -> &[ElemId] {
        &self.elems
    }

    /// Sets both.
    pub fn set_steps(&mut self, steps: Vec<Step>, elems: Vec<ElemId>) {
        self.steps = steps;
        self.elems = elems;
    }

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

    /// The steps of a program.
    #[inline]
    pub fn steps(&self, program: &Program) -> &[Step] {
        &self.steps[program.first as usize..program.first as usize + usize::from(program.len)]
    }

    /// The step, besides its anchor, without which a program cannot match.
    #[inline]
    pub fn second(&self, program: &Program) -> &Step {
        &self.steps[program.first as usize + usize::from(program.second)]
    }

    /// The alternatives of a step.
    #[inline]
    pub fn elems(&self, step: &Step) -> &[ElemId] {
        &self.elems[step.first_elem as usize..step.first_elem as usize + usize::from(step.elems)]
    }

    /// How often any of a step's elements occurs in a million words.
    pub fn step_frequency(&self, step: &Step, frequency: &[u32]) -> u64 {
        self.elems(step).iter().map(|elem| u64::from(frequency[*elem as usize])).sum()
    }
}

/// Turns a piece of a source into text that lives as long as the rule set: borrowed from embedded sources, owned from
/// a caller's.
pub trait Keep<'a> {
    /// Keeps `text`.
    fn keep(&self, text: &'a str) -> Cow<'static, str>;
}

/// Embedded sources live for ever.
pub struct Embedded;
/// A caller's do not.
pub struct Owned;

impl Keep<'static> for Embedded {
    fn keep(&self, text: &'static str) -> Cow<'static, str> {
        Cow::Borrowed(text)
    }
}

impl<'a> Keep<'a> for Owned {
    fn keep(&self, text: &'a str) -> Cow<'static, str> {
        Cow::Owned(text.to_owned())
    }
}

/// Compiles sources one after another; facts and guards must have been declared before the patterns that use them.
#[derive(Debug)]
pub struct Compiler {
    set: RuleSet,
    facts: HashMap<String, FactId>,
    guards: HashMap<String, Vec<u32>>,
    /// The ids of the patterns, and where each is defined: its source, as an index into `files`, and its line.
    ids: FastMap<Cow<'static, str>, (usize, usize)>,
    files: Vec<String>,
    typed: HashMap<&'static str, ElemId>,
}

impl Compiler {
    /// A compiler that knows these typed tokens.
    pub fn new(typed: HashMap<&'static str, ElemId>) -> Self {
        let set = RuleSet { thresholds: vec![[i16::MAX; 3]; Label::COUNT], ..RuleSet::default() };
        Compiler {
            set,
            facts: HashMap::new(),
            guards: HashMap::new(),
            ids: FastMap::default(),
            files: Vec::new(),
            typed,
        }
    }

    /// Takes the facts, shared guards and thresholds of a source: for every source before [`Compiler::add`].
    pub fn declare<'a>(
        &mut self,
        file: &str,
        ast: &RulesAst<'a>,
        keep: &impl Keep<'a>,
        words: &mut Builder,
    ) -> Result<(), BuildError> {
        for FactAst { name, scope } in &ast.facts {
            // The sections of one fact may be spread over files, as long as they agree.
            if let Some(known) = self.facts.get(name.text) {
                if self.set.facts[usize::from(*known)].scope != *scope {
                    let message = format!("fact `{}` is declared elsewhere with another scope", name.text);
                    return Err(BuildError::new(file, name.line, name.column(), ErrorKind::Duplicate, message));
                }
                continue;
            }
            if self.set.facts.len() >= MAX_FACTS {
                let message = format!("expected at most {MAX_FACTS} facts in all, found more");
                return Err(BuildError::new(file, name.line, name.column(), ErrorKind::Limit, message));
            }
            self.facts.insert(name.text.to_owned(), self.set.facts.len() as FactId);
            self.set.add_fact(Fact { name: keep.keep(name.text), scope: *scope });
        }
        for shared in &ast.guards {
            let mut numbers = Vec::new();
            for guard in &shared.guards {
                match guard {
                    GuardAst::Own(sequence, side, _) => {
                        let program = self.program(file, ast, sequence, words)?;
                        numbers.push(self.set.guards.len() as u32);
                        self.set.guards.push(Guard { program, side: *side, name: keep.keep(shared.name.text) });
                    }
                    GuardAst::Shared(name) => {
                        return Err(BuildError::new(
                            file,
                            name.line,
                            name.column(),
                            ErrorKind::Syntax,
                            "a shared guard cannot name another",
                        ));
                    }
                }
            }
            if self.guards.insert(shared.name.text.to_owned(), numbers).is_some() {
                let message = format!("guard `{}` is defined already", shared.name.text);
                return Err(BuildError::new(
                    file,
                    shared.name.line,
                    shared.name.column(),
                    ErrorKind::Duplicate,
                    message,
                ));
            }
        }
        for threshold in &ast.thresholds {
            self.set.thresholds[threshold.label.index()] = threshold.at;
        }
        Ok(())
    }

    /// Takes the patterns of a source.
    pub fn add<'a>(
        &mut self,
        file: &str,
        ast: &RulesAst<'a>,
        keep: &impl Keep<'a>,
        words: &mut Builder,
    ) -> Result<(), BuildError> {
        for pattern in &ast.patterns {
            self.pattern(file, ast, pattern, keep, words)?;
        }
        Ok(())
    }

    fn pattern<'a>(
        &mut self,
        file: &str,
        ast: &RulesAst<'a>,
        pattern: &PatternAst<'a>,
        keep: &impl Keep<'a>,
        words: &mut Builder,
    ) -> Result<(), BuildError> {
        let id = pattern.id;
        let error = |kind, message: String| BuildError::new(file, id.line, id.column(), kind, message);
        if self.files.last().is_none_or(|last| last != file) {
            self.files.push(file.to_owned());
        }
        if let Some((other, line)) = self.ids.insert(keep.keep(id.text), (self.files.len() - 1, id.line)) {
            let other = &self.files[other];
            return Err(error(
                ErrorKind::Duplicate,
                format!("pattern `{}` is defined already, at {other}:{line}", id.text),
            ));
        }
        if pattern.alternatives.is_empty() {
            return Err(error(
                ErrorKind::Syntax,
                format!("expected at least one `=` line for pattern `{}`, found none", id.text),
            ));
        }
        let number = self.set.patterns.len() as u32;
        for sequence in &pattern.alternatives {
            let program = Program { pattern: number, ..self.program(file, ast, sequence, words)? };
            self.set.programs.push(program);
        }
        if self.set.programs.len() > MAX_PROGRAMS {
            return Err(error(
                ErrorKind::Limit,
                format!("expected at most {MAX_PROGRAMS} `=` lines in all, found more"),
            ));
        }
        let mut guards = Vec::new();
        for guard in &pattern.guards {
            match guard {
                GuardAst::Own(sequence, side, text) => {
                    let program = self.program(file, ast, sequence, words)?;
                    guards.push(self.set.guards.len() as u32);
                    self.set.guards.push(Guard { program, side: *side, name: keep.keep(text.text) });
                }
                GuardAst::Shared(name) => match self.guards.get(name.text) {
                    Some(numbers) => guards.extend(numbers),
                    None => return Err(unknown(file, *name, "a shared guard")),
                },
            }
        }
        let does = match &pattern.effect {
            Effect::Fire(label, certainty) => Does::Fire(*label, *certainty),
            Effect::Cue(label, points) => Does::Cue(*label, *points),
            Effect::Tell(name) => Does::Tell(self.fact(file, *name)?),
        };
        let needs = pattern
            .needs
            .iter()
            .map(|any| any.iter().map(|name| self.fact(file, *name)).collect())
            .collect::<Result<_, _>>()?;
        let unless = pattern.unless.iter().map(|name| self.fact(file, *name)).collect::<Result<_, _>>()?;
        let why = if pattern.why.is_empty() { keep.keep(id.text) } else { keep.keep(pattern.why) };
        self.set.patterns.push(Pattern {
            id: keep.keep(id.text),
            why,
            does,
            also: pattern.also.clone(),
            needs,
            unless,
            guards,
        });
        Ok(())
    }

    fn fact(&self, file: &str, name: Located<'_>) -> Result<FactId, BuildError> {
        self.facts.get(name.text).copied().ok_or_else(|| unknown(file, name, "a fact"))
    }

    fn program(
        &mut self,
        file: &str,
        rules: &RulesAst<'_>,
        ast: &SeqAst,
        words: &mut Builder,
    ) -> Result<Program, BuildError> {
        let first = self.set.steps.len() as u32;
        let mut extent = 0;
        for step in rules.steps(ast) {
            let first_elem = self.set.elems.len();
            for element in rules.elements(step) {
                let elem = match element {
                    ElementAst::Words(text) => words.literal(file, *text)?,
                    ElementAst::Concept(name) => {
                        words.concept(name.text).ok_or_else(|| unknown(file, *name, "a concept"))?
                    }
                    ElementAst::Typed(name) => {
                        *self.typed.get(name.text).ok_or_else(|| unknown(file, *name, "a typed token"))?
                    }
                };
                if !self.set.elems[first_elem..].contains(&elem) {
                    self.set.elems.push(elem);
                }
            }
            let elems = u16::try_from(self.set.elems.len() - first_elem).unwrap_or(u16::MAX);
            extent += usize::from(step.gap) + 1;
            self.set.steps.push(Step {
                first_elem: first_elem as u32,
                elems,
                gap: step.gap,
                crosses: step.crosses,
                optional: step.optional,
            });
        }
        if extent > MAX_EXTENT {
            let message = format!("expected a sequence over at most {MAX_EXTENT} words with its gaps, found {extent}");
            return Err(BuildError::new(file, ast.line, 1, ErrorKind::Limit, message));
        }
        Ok(Program { first, len: rules.steps(ast).len() as u8, second: 0, pattern: 0 })
    }

    /// The signs of a program that is reached through `anchor`: of its steps with one element, as many as there is room
    /// for; the anchor's own where there are fewer.
    fn anchored(&self, anchor: ElemId, program: u32) -> Anchored {
        let mut signs = [sign(anchor); 4];
        let steps = self.set.steps(&self.set.programs[program as usize]).iter().filter(|step| !step.optional);
        let single = steps.filter_map(|step| match self.set.elems(step) {
            [elem] if *elem != anchor => Some(*elem),
            _ => None,
        });
        for (slot, elem) in signs.iter_mut().zip(single) {
            *slot = sign(elem);
        }
        Anchored { program, signs }
    }

    /// Chooses from which element each program is reached, given how often each occurs in a million words.
    pub fn finish(mut self, frequency: &[u32]) -> RuleSet {
        let mut pairs: Vec<(ElemId, u32)> = Vec::new();
        for number in 0..self.set.programs.len() {
            let program = self.set.programs[number];
            let (mut anchor, mut second) = ((u64::MAX, 0), (u64::MAX, 0));
            for (i, step) in self.set.steps(&program).iter().enumerate().filter(|(_, step)| !step.optional) {
                let cost = (self.set.step_frequency(step, frequency), i);
                if cost < anchor {
                    second = anchor;
                    anchor = cost;
                } else if cost < second {
                    second = cost;
                }
            }
            if second.0 == u64::MAX {
                second = anchor;
            }
            self.set.programs[number].second = second.1 as u8;
            let anchor = &self.set.steps(&program)[anchor.1];
            pairs.extend(self.set.elems(anchor).iter().map(|elem| (*elem, number as u32)));
        }
        pairs.sort_unstable();
        self.set.anchors = vec![(0, 0); frequency.len()];
        let mut start = 0;
        while start < pairs.len() {
            let elem = pairs[start].0;
            let end = start + pairs[start..].iter().take_while(|pair| pair.0 == elem).count();
            self.set.anchors[elem as usize] = (start as u32, end as u32);
            start = end;
        }
        self.set.anchored = pairs.into_iter().map(|(elem, program)| self.anchored(elem, program)).collect();
        self.set
    }
}

fn unknown(file: &str, name: Located<'_>, what: &str) -> BuildError {
    BuildError::new(
        file,
        name.line,
        name.column(),
        ErrorKind::Unknown,
        format!("expected the name of {what} that is defined, found `{}`", name.text),
    )
}
