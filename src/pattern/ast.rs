//! A rule source as it is written.

use crate::code::Label;
use crate::lexicon::parse::Located;
use crate::violation::Certainty;

/// A whole source.
#[derive(Debug, Default)]
pub struct RulesAst<'a> {
    pub patterns: Vec<PatternAst<'a>>,
    pub facts: Vec<FactAst<'a>>,
    pub guards: Vec<SharedGuardAst<'a>>,
    pub thresholds: Vec<ThresholdAst>,
    /// The steps of all sequences, one after another.
    pub steps: Vec<StepAst>,
    /// The alternatives of all steps, one after another.
    pub elements: Vec<ElementAst<'a>>,
}

impl<'a> RulesAst<'a> {
    /// The steps of a sequence.
    pub fn steps(&self, sequence: &SeqAst) -> &[StepAst] {
        &self.steps[sequence.first as usize..sequence.end as usize]
    }

    /// The alternatives of a step.
    pub fn elements(&self, step: &StepAst) -> &[ElementAst<'a>] {
        &self.elements[step.first as usize..step.end as usize]
    }
}

/// How far a fact reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The sentence in which it is told.
    Sentence,
    /// That sentence and those after it, until another fact of this scope is told.
    Topic,
    /// That sentence and the ones before and after it.
    Nearby,
    /// The whole comment.
    Comment,
}

/// `fact NAME scope`.
#[derive(Debug)]
pub struct FactAst<'a> {
    pub name: Located<'a>,
    pub scope: Scope,
}

/// `guard NAME`.
#[derive(Debug)]
pub struct SharedGuardAst<'a> {
    pub name: Located<'a>,
    pub why: &'a str,
    pub guards: Vec<GuardAst<'a>>,
}

/// `threshold LABEL possible N likely N certain N`.
#[derive(Debug, Clone, Copy)]
pub struct ThresholdAst {
    pub label: Label,
    /// Points from which the label fires, by certainty; `i16::MAX` for never.
    pub at: [i16; 3],
}

/// What a pattern does when it matches.
#[derive(Debug, Clone)]
pub enum Effect<'a> {
    /// Fires its label.
    Fire(Label, Certainty),
    /// Adds points to its label.
    Cue(Label, i16),
    /// Tells a fact, by name.
    Tell(Located<'a>),
}

/// A pattern with everything that is said of it.
#[derive(Debug)]
pub struct PatternAst<'a> {
    pub id: Located<'a>,
    pub effect: Effect<'a>,
    pub also: Vec<Label>,
    /// Each inner list: one of these facts must hold.
    pub needs: Vec<Vec<Located<'a>>>,
    /// None of these facts may hold.
    pub unless: Vec<Located<'a>>,
    pub why: &'a str,
    pub alternatives: Vec<SeqAst>,
    pub guards: Vec<GuardAst<'a>>,
    pub examples: Vec<ExampleAst<'a>>,
}

/// A sequence of elements.
#[derive(Debug)]
pub struct SeqAst {
    pub first: u32,
    pub end: u32,
    pub line: usize,
}

/// An element and the gap before it.
#[derive(Debug)]
pub struct StepAst {
    /// How many tokens may lie before it.
    pub gap: u8,
    /// Whether one sentence bound may.
    pub crosses: bool,
    pub optional: bool,
    pub first: u32,
    pub end: u32,
}

/// One alternative of an element.
#[derive(Debug, Clone, Copy)]
pub enum ElementAst<'a> {
    /// A word, or several joined by `_`, with their inflections.
    Words(Located<'a>),
    /// `@concept`.
    Concept(Located<'a>),
    /// `#typed`.
    Typed(Located<'a>),
}

/// Where a guard looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Within so many tokens before the match, in the same sentence.
    Before(u8),
    /// Within so many tokens after the match, in the same sentence.
    After(u8),
    /// Anywhere in the sentence.
    Sentence,
}

/// `! …`.
#[derive(Debug)]
pub enum GuardAst<'a> {
    /// A sequence and where it is looked for.
    Own(SeqAst, Side, Located<'a>),
    /// `! &name`: a shared guard.
    Shared(Located<'a>),
}

/// An example line.
#[derive(Debug, Clone, Copy)]
pub struct ExampleAst<'a> {
    pub text: &'a str,
    pub line: usize,
    /// Whether the pattern must fire (`+`), or its label must not (`-`).
    pub positive: bool,
    /// Whether it is known not to hold yet (`~+`, `~-`).
    pub known_gap: bool,
}
