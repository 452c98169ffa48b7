//! From the parsed sources to programs: elements to numbers, anchors chosen, extents capped.

use std::borrow::Cow;
use std::collections::HashMap;

use super::ast::{Effect, ElementAst, FactAst, GuardAst, PatternAst, RulesAst, Scope, SeqAst, Side};
use crate::code::Label;
use crate::error::{did_you_mean, BuildError, ErrorKind};
use crate::lexicon::parse::Located;
use crate::lexicon::{Builder, ElemId, FastMap, LEXICONS};
use crate::limits;
use crate::violation::Certainty;

/// The longest stretch of text, in units, that a pattern may match: windows overlap by as much.
pub const MAX_EXTENT: usize = limits::EXTENT;
/// The most patterns and alternatives that a classifier takes.
const MAX_PROGRAMS: usize = limits::SEQUENCES;
/// How many units an ordinary comment has.
const UNITS_OF_A_COMMENT: f64 = 20.0;
/// The most facts.
const MAX_FACTS: usize = limits::FACTS;

/// How often conditional facts are settled: facts may need facts that need facts.
pub const FACT_ROUNDS: usize = 3;

/// How often one cue may count in a comment: a second time shows insistence, a tenth nothing more.
pub const MOST_OF_ONE_CUE: usize = 2;

/// The number of a fact.
pub type FactId = u8;

/// A set of facts, or of labels, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SmallSet([u64; 4]);

impl SmallSet {
    /// All of them.
    pub const ALL: SmallSet = SmallSet([u64::MAX; 4]);

    /// Adds one.
    pub fn insert(&mut self, number: u8) {
        self.0[usize::from(number / 64)] |= 1 << (number % 64);
    }

    /// Whether it has one.
    pub const fn contains(self, number: u8) -> bool {
        self.0[(number / 64) as usize] >> (number % 64) & 1 == 1
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.0 == [0; 4]
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
    /// Ranges of [`RuleSet::guards`]: its own, and the shared ones that it names.
    pub guards: Vec<u32>,
}

impl Pattern {
    /// The facts that it asks for itself.
    fn asks(&self) -> impl Iterator<Item = FactId> + '_ {
        self.needs.iter().flatten().chain(&self.unless).copied()
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
    first: u32,
    len: u8,
    /// The pattern that it belongs to; unused for guards.
    pub pattern: u32,
}

/// A set of alternative elements: below the number of elements, the element with that number alone; from there on, one
/// of [`RuleSet::classes`].
pub type ClassId = u32;

/// A class of elements and the gap before it. The steps of all programs lie in one list: one allocation instead of
/// thousands at the build, and neighbours in memory at the run.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    pub class: ClassId,
    pub gap: u8,
    pub crosses: bool,
    pub optional: bool,
}

/// All the rules, compiled.
#[derive(Debug, Clone, Default)]
pub struct RuleSet {
    pub patterns: Vec<Pattern>,
    pub programs: Vec<Program>,
    pub steps: Vec<Step>,
    /// The alternatives of the steps that have more than one: ranges of `elems`. Each set of alternatives is here once,
    /// however many steps share it.
    pub classes: Vec<(u32, u32)>,
    pub elems: Vec<ElemId>,
    pub guards: Vec<Guard>,
    pub facts: Vec<Fact>,
    /// For each pattern the facts that its fate hangs on: those it asks for, and those that the patterns of these ask
    /// for in turn.
    asked: Vec<SmallSet>,
    /// The facts that are topics.
    pub topics: SmallSet,
    /// The facts that hold for the whole comment.
    pub everywhere: SmallSet,
    /// The facts that hold for the neighbouring sentences too.
    pub nearby: SmallSet,
    /// The most sentence bounds that a match may lie over.
    pub most_bounds: u8,
    /// By label; `i16::MAX` where a label never fires by points.
    pub thresholds: Vec<[i16; 3]>,
    /// For each element the programs that are tried when it occurs: a range of `anchored`.
    pub anchors: Vec<Anchors>,
    pub anchored: Vec<Anchored>,
}

/// The programs that an element leads to: those of labels from `first`, cues that speak against one from `against`,
/// those of facts from `facts` to `end`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Anchors {
    pub first: u32,
    pub against: u32,
    pub facts: u32,
    pub end: u32,
}

/// A program to try where its anchor occurs, and what most tries end by at once. That lies beside the number, so that a
/// try that fails touches nothing else.
#[derive(Debug, Clone, Copy)]
pub struct Anchored {
    pub program: u32,
    /// A class besides the anchor's without which the program cannot match; the anchor's own if there is none.
    pub second: ClassId,
    /// The number of its fact or label; [`Anchored::SEVERAL`] for a pattern of several labels.
    pub tag: u8,
}

impl Anchored {
    /// The tag of a pattern of several labels.
    pub const SEVERAL: u8 = u8::MAX;
}

impl Program {
    /// As numbers, for a snapshot.
    pub fn row(&self) -> [u32; 3] {
        [self.first, u32::from(self.len), self.pattern]
    }

    /// From its numbers.
    pub fn from_row([first, len, pattern]: [u32; 3]) -> Self {
        Program { first, len: len as u8, pattern }
    }
}

impl Step {
    /// As numbers, for a snapshot.
    pub fn row(&self) -> [u32; 2] {
        [self.class, u32::from(self.optional) << 9 | u32::from(self.crosses) << 8 | u32::from(self.gap)]
    }

    /// From its numbers.
    pub fn from_row([class, rest]: [u32; 2]) -> Self {
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

    /// The steps of a program.
    #[inline]
    pub fn steps(&self, program: &Program) -> &[Step] {
        &self.steps[program.first as usize..program.first as usize + usize::from(program.len)]
    }

    /// The elements of a class.
    #[inline]
    pub fn elems<'a>(&'a self, class: &'a ClassId) -> &'a [ElemId] {
        match (*class as usize).checked_sub(self.anchors.len()) {
            None => std::slice::from_ref(class),
            Some(number) => self.alternatives(number),
        }
    }

    /// The elements of one of [`RuleSet::classes`].
    #[inline]
    pub fn alternatives(&self, number: usize) -> &[ElemId] {
        let (first, end) = self.classes[number];
        &self.elems[first as usize..end as usize]
    }

    /// How often any of a class's elements occurs in a million words.
    pub fn class_frequency(&self, class: ClassId, frequency: &[u32]) -> u64 {
        self.elems(&class).iter().map(|elem| u64::from(frequency[*elem as usize])).sum()
    }

    /// The fewest points at which a label fires; `i16::MAX` if it never does by points.
    pub fn lowest(&self, label: Label) -> i16 {
        self.thresholds[label.index()].into_iter().min().unwrap_or(i16::MAX)
    }

    /// The facts that a pattern's fate hangs on.
    pub fn asked(&self, pattern: u32) -> SmallSet {
        self.asked[pattern as usize]
    }

    /// Works out what follows from the patterns, once all are there: which facts they hang on, and how many sentence bounds
    /// they may lie over.
    pub fn settle(&mut self) {
        let programs = self.programs.iter().chain(self.guards.iter().map(|guard| &guard.program));
        let bounds = programs.map(|program| self.steps(program).iter().filter(|step| step.crosses).count());
        self.most_bounds = bounds.max().unwrap_or(0) as u8;
        self.asked = vec![SmallSet::default(); self.patterns.len()];
        for (pattern, asked) in self.patterns.iter().zip(&mut self.asked) {
            pattern.asks().for_each(|fact| asked.insert(fact));
        }
        let mut by_fact = vec![SmallSet::default(); self.facts.len()];
        for _ in 0..=FACT_ROUNDS {
            for (pattern, asked) in self.patterns.iter().zip(&mut self.asked) {
                *asked = pattern.asks().fold(*asked, |all, fact| all.union(by_fact[usize::from(fact)]));
                if let Does::Tell(fact) = pattern.does {
                    let of_fact = &mut by_fact[usize::from(fact)];
                    *of_fact = of_fact.union(*asked);
                }
            }
        }
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
    /// The elements of each step, until [`Compiler::finish`] makes classes of them: where they end in `elems`.
    ends: Vec<u32>,
    elems: Vec<ElemId>,
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
            ends: Vec::new(),
            elems: Vec::new(),
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
                    None => {
                        let known = self.guards.keys().map(String::as_str);
                        return Err(unknown(
                            file,
                            *name,
                            "a shared guard",
                            known,
                            "they are in data/rules/guards.rules",
                        ));
                    }
                },
            }
        }
        if guards.len() > limits::GUARDS {
            let message = format!("expected at most {} guards for pattern `{}`, found more", limits::GUARDS, id.text);
            return Err(error(ErrorKind::Limit, message));
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
        self.facts.get(name.text).copied().ok_or_else(|| {
            let known = self.facts.keys().map(String::as_str);
            unknown(file, name, "a fact", known, "they are told under `fact` in data/rules")
        })
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
            let first_elem = self.elems.len();
            for element in rules.elements(step) {
                let elem = match element {
                    ElementAst::Words(text) => words.literal(file, *text)?,
                    ElementAst::Concept(name) => match words.concept(name.text) {
                        Some(elem) => elem,
                        None => return Err(unknown(file, *name, "a concept", words.concept_names(), LEXICONS)),
                    },
                    ElementAst::Typed(name) => *self.typed.get(name.text).ok_or_else(|| {
                        let known = self.typed.keys().copied();
                        unknown(file, *name, "a typed token", known, "they are listed in src/docs/rule_language.md")
                    })?,
                };
                self.elems.push(elem);
            }
            let mut elems = self.elems.split_off(first_elem);
            elems.sort_unstable();
            elems.dedup();
            self.elems.append(&mut elems);
            self.ends.push(self.elems.len() as u32);
            extent += usize::from(step.gap) + 1;
            self.set.steps.push(Step { class: 0, gap: step.gap, crosses: step.crosses, optional: step.optional });
        }
        if extent > MAX_EXTENT {
            let message = format!("expected a sequence over at most {MAX_EXTENT} words with its gaps, found {extent}");
            return Err(BuildError::new(file, ast.line, 1, ErrorKind::Limit, message));
        }
        Ok(Program { first, len: rules.steps(ast).len() as u8, pattern: 0 })
    }

    /// Gives each step its class: the element itself where there is one, else the one that all steps with the same
    /// elements share.
    fn classes(&mut self, elements: usize) {
        let set = &mut self.set;
        let mut known: FastMap<&[ElemId], ClassId> = FastMap::default();
        let mut first = 0;
        let mut distinct = Vec::new();
        for (step, end) in set.steps.iter_mut().zip(&self.ends) {
            let elems = &self.elems[first..*end as usize];
            first = *end as usize;
            step.class = match elems {
                [elem] => *elem,
                _ => *known.entry(elems).or_insert_with(|| {
                    distinct.push(elems);
                    (elements + distinct.len() - 1) as ClassId
                }),
            };
        }
        for elems in distinct {
            let first = set.elems.len() as u32;
            set.elems.extend(elems);
            set.classes.push((first, set.elems.len() as u32));
        }
    }

    /// Chooses from which element each program is reached, given how often each occurs in a million words.
    pub fn finish(mut self, frequency: &[u32]) -> RuleSet {
        self.set.anchors = vec![Anchors::default(); frequency.len()];
        self.classes(frequency.len());
        let set = &mut self.set;
        // By element: those of labels, those against them, those of facts.
        let mut reached: Vec<(ElemId, u8, Anchored)> = Vec::new();
        for (number, program) in set.programs.iter().enumerate() {
            // The rarest is the anchor; second is asked what rules most out for what it costs to ask.
            let classes = || set.steps(program).iter().filter(|step| !step.optional).map(|step| step.class);
            let rare = |class: &ClassId| (set.class_frequency(*class, frequency), *class);
            let anchor = classes().min_by_key(rare).unwrap_or(0);
            let price = |class: &ClassId| {
                let here = set.class_frequency(*class, frequency) as f64 / 1e6 * UNITS_OF_A_COMMENT;
                let elems = set.elems(class).len() as f64;
                let cost = if elems > 1.0 { 8.0 + elems } else { 1.0 };
                (cost / (-here).exp().max(1e-6), *class)
            };
            let others = classes().filter(|class| *class != anchor);
            let second = others.map(|class| price(&class)).min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            let second = second.map_or(anchor, |(_, class)| class);
            let pattern = &set.patterns[program.pattern as usize];
            let tag = |label: Label| if pattern.also.is_empty() { label.index() as u8 } else { Anchored::SEVERAL };
            let (kind, tag) = match pattern.does {
                Does::Fire(label, _) | Does::Cue(label, 0..) => (0, tag(label)),
                Does::Cue(label, _) => (1, tag(label)),
                Does::Tell(fact) => (2, fact),
            };
            let anchored = Anchored { program: number as u32, second, tag };
            reached.extend(set.elems(&anchor).iter().map(|elem| (*elem, kind, anchored)));
        }
        reached.sort_by_key(|(elem, kind, _)| (*elem, *kind));
        for (i, (elem, kind, anchored)) in reached.into_iter().enumerate() {
            let (anchors, i) = (&mut set.anchors[elem as usize], i as u32);
            if anchors.end == 0 {
                *anchors = Anchors { first: i, against: i, facts: i, end: i };
            }
            anchors.against += u32::from(kind < 1);
            anchors.facts += u32::from(kind < 2);
            anchors.end += 1;
            set.anchored.push(anchored);
        }
        set.settle();
        self.set
    }
}

fn unknown<'a>(
    file: &str,
    name: Located<'_>,
    what: &str,
    known: impl Iterator<Item = &'a str>,
    listed: &str,
) -> BuildError {
    let hint = did_you_mean(name.text, known, listed);
    BuildError::new(
        file,
        name.line,
        name.column(),
        ErrorKind::Unknown,
        format!("expected the name of {what} that is defined, found `{}`{hint}", name.text),
    )
}
