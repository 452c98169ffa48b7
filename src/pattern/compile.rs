//! From the parsed sources to programs: elements to numbers, anchors chosen, extents capped.

use std::borrow::Cow;
use std::collections::HashMap;

use super::ast::{Effect, ElementAst, FactAst, GuardAst, PatternAst, RulesAst, SeqAst};
use super::memberships::{Classes, Leads, Memberships};
use super::rows::{Anchored, ClassId};
use super::set::{Does, Fact, FactId, Guard, Pattern, Program, RuleSet, Step, MAX_EXTENT};
use crate::code::Label;
use crate::error::{did_you_mean, BuildError, ErrorKind};
use crate::lexicon::parse::Located;
use crate::lexicon::{Builder, ElemId, FastMap, Frequency, Lexicon, LEXICONS};
use crate::limits;

/// The most alternatives of all patterns.
const MAX_PROGRAMS: usize = limits::SEQUENCES;
/// The most facts.
const MAX_FACTS: usize = limits::FACTS;

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
    /// The class of each step.
    classes: Classes,
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
        let set = RuleSet { thresholds: vec![[i16::MAX; 3]; Label::COUNT].into(), ..RuleSet::default() };
        Compiler {
            set,
            classes: Classes::default(),
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
            self.set.thresholds.to_mut()[threshold.label.index()] = threshold.at;
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
            self.set.programs.to_mut().push(program.row());
        }
        if self.set.programs.len() > MAX_PROGRAMS {
            return Err(error(
                ErrorKind::Limit,
                format!("expected at most {MAX_PROGRAMS} `=` lines in all, found more"),
            ));
        }
        let first = self.set.guard_list.len();
        for guard in &pattern.guards {
            match guard {
                GuardAst::Own(sequence, side, text) => {
                    let program = self.program(file, ast, sequence, words)?;
                    self.set.guard_list.to_mut().push(self.set.guards.len() as u32);
                    self.set.guards.push(Guard { program, side: *side, name: keep.keep(text.text) });
                }
                GuardAst::Shared(name) => match self.guards.get(name.text) {
                    Some(numbers) => self.set.guard_list.to_mut().extend(numbers),
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
        let guards = (first as u32, self.set.guard_list.len() as u32);
        if self.set.guard_list.len() - first > limits::GUARDS {
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
            let mut elems = Vec::new();
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
                elems.push(elem);
            }
            let class = self.classes.intern(elems).ok_or_else(|| {
                let message =
                    format!("expected at most {} different elements in all sequences, found more", limits::CLASSES);
                BuildError::new(file, ast.line, 1, ErrorKind::Limit, message)
            })?;
            extent += usize::from(step.gap) + 1;
            let step = Step { class, gap: step.gap, crosses: step.crosses, optional: step.optional };
            self.set.steps.to_mut().push(step.row());
        }
        if extent > MAX_EXTENT {
            let message = format!("expected a sequence over at most {MAX_EXTENT} words with its gaps, found {extent}");
            return Err(BuildError::new(file, ast.line, 1, ErrorKind::Limit, message));
        }
        Ok(Program { first, len: rules.steps(ast).len() as u8, pattern: 0 })
    }

    /// Chooses by which class each program is reached, and works out which words belong to which classes.
    pub fn finish(mut self, frequency: &Frequency, lexicon: &Lexicon) -> Result<(RuleSet, Classes), BuildError> {
        let set = &mut self.set;
        let often = |class: ClassId| self.classes.frequency(class, &frequency.elems);
        let mut leads = vec![Leads::default(); self.classes.len()];
        for (number, program) in set.programs().enumerate() {
            // The rarest is the anchor; the next is asked for before anything else.
            let required = set.steps(&program).filter(|step| !step.optional);
            let mut rarest: Vec<(u64, ClassId)> = required.map(|step| (often(step.class), step.class)).collect();
            rarest.sort_unstable();
            rarest.dedup();
            let Some((_, anchor)) = rarest.first().copied() else { continue };
            let second = rarest.get(1).map_or(anchor, |(_, class)| *class);
            let pattern = &set.patterns[program.pattern as usize];
            let tag = |label: Label| if pattern.also.is_empty() { label.index() as u16 } else { Anchored::SEVERAL };
            let leads = &mut leads[usize::from(anchor)];
            let (list, tag) = match pattern.does {
                Does::Fire(label, _) | Does::Cue(label, _) => (&mut leads.labels, tag(label)),
                Does::Tell(fact) => (&mut leads.facts, fact),
            };
            list.push(Anchored { program: number as u16, second, tag });
        }

        let too_many = || {
            let message =
                format!("expected words in at most {} elements of sequences, found more", limits::MEMBERSHIPS);
            BuildError::new("all sources", 0, 0, ErrorKind::Limit, message)
        };
        let mut memberships = Memberships::new(&self.classes, lexicon, frequency).ok_or_else(too_many)?;
        let order = memberships.order();
        let mut number = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            number[usize::from(*old)] = new as ClassId;
        }
        memberships.renumber(&number);
        let mut leads: Vec<Leads> = order.iter().map(|old| std::mem::take(&mut leads[usize::from(*old)])).collect();
        let anchored = leads.iter_mut().flat_map(|leads| leads.labels.iter_mut().chain(&mut leads.facts));
        let steps = set.steps.to_mut().iter_mut().map(|[class, _]| class);
        let renumbered = steps.chain(anchored.map(|anchored| &mut anchored.second));
        renumbered.for_each(|class| *class = number[usize::from(*class)]);
        set.rows = memberships.rows(&leads).ok_or_else(too_many)?;
        let classes = self.classes.in_order(&order);
        set.settle();
        Ok((self.set, classes))
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
