//! What a classifier is built on, whatever the practice: the lexicon and the rules, from their sources.

use std::borrow::Cow;

use crate::error::{BuildError, ErrorKind};
use crate::lexicon::{self, Builder, ConceptUse, ElemId, ElemsOf, Frequency, Lexicon, Marks, WordId};
use crate::pattern::ast::RulesAst;
use crate::pattern::compile::{Compiler, Embedded, Owned};
use crate::pattern::memberships::Classes;
use crate::pattern::parse::{self, Examples};
use crate::pattern::set::RuleSet;
use crate::scan::names;
use crate::scan::typed::Typed;
use crate::sources::{Source, Sources};
use crate::text::disguise::Slips;
use crate::text::{tokenise, Folded};

/// The lexicon and the rules, compiled.
#[derive(Debug, Clone, Default)]
pub struct Base {
    pub lexicon: Lexicon,
    pub set: RuleSet,
    /// The concepts that the scanners ask for, by name.
    pub concepts: Vec<(Cow<'static, str>, ElemId)>,
    /// What unknown words may be slips for.
    pub slips: Slips,
    /// A digest of the sources.
    pub digest: u64,
}

/// What the lint and the reference matcher need to know of a build.
#[derive(Debug)]
pub struct Report {
    pub concepts: Vec<ConceptUse>,
    pub frequency: Frequency,
    /// What the steps of the rules ask for.
    pub classes: Classes,
    /// The elements of all words, most of which the lexicon need not keep.
    pub elems: ElemsOf,
}

/// The concepts whose words are marked: those that wake the scanners of details, those that people write over, and names.
const MARKED: [(&str, Marks); 6] = [
    ("detail_word", Marks::DETAIL),
    ("digit_word", Marks::DIGIT_WORD),
    ("street_word", Marks::STREET),
    ("disguise_target", Marks::TARGET),
    ("first_name", Marks::NAME),
    ("surname", Marks::NAME),
];

impl Base {
    /// Parses and compiles the sources; `allow` becomes an element of its own if it has any phrase.
    pub fn compile(sources: &Sources, allow: &[String]) -> Result<(Base, Report, Option<ElemId>), BuildError> {
        let mut words = Builder::default();
        let typed = Typed::register(&mut words);
        if let Some(source) = &sources.frequencies {
            lexicon::parse::check_source(&source.name, &source.text)?;
            words.frequencies(&source.text);
        }
        read_lexicons(&sources.lexicons, &mut words)?;
        let compiler = compile(&sources.rules, Compiler::new(typed), &mut words)?;
        for (concept, mark) in MARKED {
            words.mark(concept, mark);
        }
        let concepts: Vec<_> =
            names::concepts().filter_map(|name| Some((Cow::Borrowed(name), words.concept(name)?))).collect();
        let allowed = (!allow.is_empty()).then(|| words.new_elem());
        for phrase in allow {
            if let Some(elem) = allowed {
                if !words.add_text(elem, phrase) {
                    let message = format!("expected a phrase of words, found `{phrase}`");
                    return Err(BuildError::new("allow list", 0, 0, ErrorKind::Settings, message));
                }
            }
        }
        let uses = words.concept_uses();
        let (mut lexicon, mut frequency) = words.finish()?;
        for typed in Typed::ALL {
            frequency.elems[typed.elem() as usize] = typed.frequency();
        }
        let (set, classes) = compiler.finish(&frequency, &lexicon)?;
        let asked: Vec<ElemId> = concepts.iter().map(|(_, elem)| *elem).chain(allowed).collect();
        let elems = lexicon.keep_elems(&asked);
        let slips = Slips::build(&lexicon);
        let base = Base { lexicon, set, concepts, slips, digest: sources.digest() };
        Ok((base, Report { concepts: uses, frequency, classes, elems }, allowed))
    }

    /// The element of a concept that the scanners ask for, if any source defines it.
    pub fn concept(&self, name: &str) -> Option<ElemId> {
        self.concepts.iter().find(|(known, _)| known == name).map(|(_, elem)| *elem)
    }

    /// The words of a text, as a comment's are read; those that no rule knows become known.
    pub fn text(&mut self, text: &str) -> Vec<WordId> {
        let mut folded = Folded::default();
        folded.fold(text);
        let mut tokens = Vec::new();
        tokenise(folded.normal(), &mut tokens);
        tokens.iter().filter_map(|token| self.lexicon.learn(&folded.lower()[token.range()])).collect()
    }
}

fn read_lexicons(sources: &[Source], words: &mut Builder) -> Result<(), BuildError> {
    let mut parsed = Vec::with_capacity(sources.len());
    for source in sources {
        let ast = lexicon::parse::parse(&source.name, &source.text)?;
        words.add_irregulars(&ast);
        parsed.push((source, ast));
    }
    words.declare(parsed.iter().map(|(source, ast)| (&*source.name, ast)))?;
    for (source, ast) in &parsed {
        words.add(&source.name, ast)?;
    }
    Ok(())
}

/// A parsed source, with how long its text lives.
enum Parsed<'a> {
    Embedded(&'a str, RulesAst<'static>),
    Owned(&'a str, RulesAst<'a>),
}

fn compile(sources: &[Source], mut compiler: Compiler, words: &mut Builder) -> Result<Compiler, BuildError> {
    let mut parsed = Vec::with_capacity(sources.len());
    for source in sources {
        parsed.push(match &source.text {
            Cow::Borrowed(text) => Parsed::Embedded(&source.name, parse::parse(&source.name, text, Examples::Skipped)?),
            Cow::Owned(text) => Parsed::Owned(&source.name, parse::parse(&source.name, text, Examples::Skipped)?),
        });
    }
    for source in &parsed {
        match source {
            Parsed::Embedded(name, ast) => compiler.declare(name, ast, &Embedded, words)?,
            Parsed::Owned(name, ast) => compiler.declare(name, ast, &Owned, words)?,
        }
    }
    for source in &parsed {
        match source {
            Parsed::Embedded(name, ast) => compiler.add(name, ast, &Embedded, words)?,
            Parsed::Owned(name, ast) => compiler.add(name, ast, &Owned, words)?,
        }
    }
    Ok(compiler)
}

impl Report {
    /// The patterns whose rarest element is a common word, by number.
    pub fn common_anchors(&self, set: &RuleSet, limit: u64) -> Vec<u32> {
        let mut common: Vec<u32> = set
            .programs()
            .filter(|program| {
                let steps = set.steps(program).filter(|step| !step.optional);
                steps.map(|step| self.classes.frequency(step.class, &self.frequency.elems)).min().unwrap_or(0) > limit
            })
            .map(|program| program.pattern)
            .collect();
        common.dedup();
        common
    }
}
