//! The parser of the rule language. Its grammar:
//!
//! ```text
//! source     = { section }
//! section    = "rule" LABEL | "fact" NAME ("sentence" | "nearby" | "topic" | "comment") | "guard" NAME
//!            | "threshold" LABEL { CERTAINTY NUMBER } | "why" text | pattern
//! pattern    = "[" ID "]" { CERTAINTY | "cue" POINTS | "also" LABEL | "needs" FACT {"|" FACT} | "unless" FACT {"|" FACT} }
//!              { "why" text | "=" sequence | "!" guard | "+" text | "-" text | "~+" text | "~-" text }
//! sequence   = element { [ ".." N ] [ "//" ] element }
//! element    = alternative { "|" alternative } [ "?" ]
//! alternative= word { "_" word } | "@" CONCEPT | "#" TYPED          word = letters [ "/v" | "/n" | "/a" ]
//! guard      = "&" NAME | sequence ( "<.." N | ">.." N | "<>" )
//! ```
//!
//! A line that begins with `#` is a comment.

use super::ast::{
    Effect, ElementAst, ExampleAst, FactAst, GuardAst, PatternAst, RulesAst, Scope, SeqAst, SharedGuardAst, Side,
    StepAst, ThresholdAst,
};
use crate::code::Label;
use crate::error::{BuildError, ErrorKind};
use crate::lexicon::parse::{check_line, check_source, column, is_name, Located};
use crate::limits;
use crate::violation::Certainty;

/// The longest gap: `..20`.
const MAX_GAP: u8 = limits::GAP as u8;

/// Whether examples are wanted: a classifier is built without them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Examples {
    /// Keep them.
    Kept,
    /// Pass over them.
    Skipped,
}

/// Parses one source.
pub fn parse<'a>(file: &str, text: &'a str, with: Examples) -> Result<RulesAst<'a>, BuildError> {
    let mut parser =
        Parser { file, number: 0, line: "", ast: RulesAst::default(), section: Section::None, why: "", with };
    let text = check_source(file, text)?;
    for (number, line) in text.lines().enumerate() {
        parser.number = number + 1;
        parser.line = line;
        check_line(file, parser.number, line)?;
        parser.line()?;
    }
    Ok(parser.ast)
}

#[derive(Clone, Copy)]
enum Section<'a> {
    None,
    /// In the head of a rule or fact, before its first pattern.
    Head(Target<'a>),
    Pattern(Target<'a>),
    Guard,
}

#[derive(Clone, Copy)]
enum Target<'a> {
    Label(Label),
    Fact(Located<'a>),
}

struct Parser<'f, 'a> {
    file: &'f str,
    number: usize,
    line: &'a str,
    ast: RulesAst<'a>,
    section: Section<'a>,
    /// The reason that patterns have unless they give their own.
    why: &'a str,
    with: Examples,
}

impl<'a> Parser<'_, 'a> {
    fn error(&self, part: &str, kind: ErrorKind, message: impl Into<String>) -> BuildError {
        BuildError::new(self.file, self.number, column(self.line, part), kind, message)
    }

    fn syntax(&self, part: &str, expected: &str) -> BuildError {
        let found = if part.trim().is_empty() { "nothing".to_owned() } else { format!("`{}`", part.trim()) };
        self.error(part, ErrorKind::Syntax, format!("expected {expected}, found {found}"))
    }

    fn located(&self, text: &'a str) -> Located<'a> {
        Located { text, line: self.number, whole: self.line }
    }

    fn line(&mut self) -> Result<(), BuildError> {
        let trimmed = self.line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            return Ok(());
        }
        if let Some(rest) = trimmed.strip_prefix('[') {
            return self.pattern_head(rest);
        }
        let (word, rest) = trimmed.split_once(char::is_whitespace).unwrap_or((trimmed, &trimmed[trimmed.len()..]));
        let rest = rest.trim_start();
        match word {
            "rule" => {
                let label = self.label(rest)?;
                self.section = Section::Head(Target::Label(label));
                self.why = "";
            }
            "fact" => self.fact(rest)?,
            "guard" => {
                if !is_name(rest) {
                    return Err(self.syntax(rest, "a name of lower-case letters, digits and _"));
                }
                let name = self.located(rest);
                self.ast.guards.push(SharedGuardAst { name, why: "", guards: Vec::new() });
                self.section = Section::Guard;
            }
            "threshold" => self.threshold(rest)?,
            "why" => self.why(rest)?,
            "=" | "!" | "+" | "-" | "~+" | "~-" => self.pattern_line(word, rest)?,
            _ => {
                return Err(self.syntax(
                    word,
                    "`rule`, `fact`, `guard`, `threshold`, `why`, `[id]`, `=`, `!`, `+`, `-`, `~+`, `~-` or a `#` comment",
                ));
            }
        }
        Ok(())
    }

    fn label(&self, text: &'a str) -> Result<Label, BuildError> {
        text.parse().map_err(|_| {
            let found = if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") };
            self.error(
                text,
                ErrorKind::Unknown,
                format!("expected a label such as R7.threat or C.complaint, found {found}"),
            )
        })
    }

    fn fact(&mut self, rest: &'a str) -> Result<(), BuildError> {
        let (name, scope) = rest.split_once(char::is_whitespace).unwrap_or((rest, &rest[rest.len()..]));
        if !is_name(name) {
            return Err(self.syntax(name, "a name of lower-case letters, digits and _"));
        }
        let scope = scope.trim();
        let scope = match scope {
            "sentence" => Scope::Sentence,
            "topic" => Scope::Topic,
            "nearby" => Scope::Nearby,
            "comment" => Scope::Comment,
            _ => return Err(self.syntax(scope, "`sentence`, `nearby`, `topic` or `comment`")),
        };
        let name = self.located(name);
        self.ast.facts.push(FactAst { name, scope });
        self.section = Section::Head(Target::Fact(name));
        self.why = "";
        Ok(())
    }

    fn threshold(&mut self, rest: &'a str) -> Result<(), BuildError> {
        let mut words = rest.split_whitespace();
        let label = self.label(words.next().unwrap_or(rest))?;
        let mut at = [i16::MAX; 3];
        while let Some(word) = words.next() {
            let level =
                Certainty::from_name(word).ok_or_else(|| self.syntax(word, "`possible`, `likely` or `certain`"))?;
            let number = words.next().unwrap_or("");
            at[level as usize] = number
                .parse()
                .ok()
                .filter(|n| *n > 0)
                .ok_or_else(|| self.syntax(number, "a number of points above 0"))?;
        }
        if at.iter().all(|points| *points == i16::MAX) {
            return Err(self.syntax("", "`possible`, `likely` or `certain` with its points"));
        }
        self.ast.thresholds.push(ThresholdAst { label, at });
        Ok(())
    }

    fn why(&mut self, rest: &'a str) -> Result<(), BuildError> {
        if rest.is_empty() {
            return Err(self.syntax(rest, "the reason in words"));
        }
        match self.section {
            Section::None => return Err(self.syntax(self.line, "`rule`, `fact` or `guard` before `why`")),
            Section::Head(_) => self.why = rest,
            Section::Pattern(_) => {
                if let Some(pattern) = self.ast.patterns.last_mut() {
                    pattern.why = rest;
                }
            }
            Section::Guard => {
                if let Some(guard) = self.ast.guards.last_mut() {
                    guard.why = rest;
                }
            }
        }
        Ok(())
    }

    fn pattern_head(&mut self, rest: &'a str) -> Result<(), BuildError> {
        let target = match self.section {
            Section::Head(target) | Section::Pattern(target) => target,
            _ => return Err(self.syntax(self.line, "`rule LABEL` or `fact NAME` before the first pattern")),
        };
        let Some((id, rest)) = rest.split_once(']') else {
            return Err(self.syntax(rest, "an id closed by `]`"));
        };
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b)) {
            return Err(self.syntax(id, "an id of lower-case letters, digits, `.`, `_` and `-`"));
        }
        let id = self.located(id);
        let mut effect = match target {
            Target::Fact(name) => Some(Effect::Tell(name)),
            Target::Label(_) => None,
        };
        let (mut also, mut needs, mut unless) = (Vec::new(), Vec::new(), Vec::new());
        let mut words = rest.split_whitespace();
        while let Some(word) = words.next() {
            match (word, target) {
                ("cue", Target::Label(label)) if effect.is_none() => {
                    let points = words.next().unwrap_or("");
                    let number = points.strip_prefix('+').unwrap_or(points).parse().ok();
                    let number = number.filter(|n: &i16| *n != 0 && n.unsigned_abs() <= limits::POINTS.unsigned_abs());
                    let number = number.ok_or_else(|| self.syntax(points, "points such as +2 or -1, 100 at most"))?;
                    effect = Some(Effect::Cue(label, number));
                }
                ("also", Target::Label(_)) => also.push(self.label(words.next().unwrap_or(""))?),
                ("needs", _) => needs.push(self.facts(words.next().unwrap_or(""))?),
                ("unless", _) => unless.extend(self.facts(words.next().unwrap_or(""))?),
                (level, Target::Label(label)) if effect.is_none() && Certainty::from_name(level).is_some() => {
                    effect = Certainty::from_name(level).map(|level| Effect::Fire(label, level));
                }
                _ => {
                    return Err(self.syntax(
                        word,
                        "`certain`, `likely`, `possible` or `cue +N` once, `also LABEL`, `needs FACT` or `unless FACT`",
                    ))
                }
            }
        }
        let asked = needs.iter().map(Vec::len).sum::<usize>() + unless.len();
        if asked.max(also.len()) > limits::FACTS_ASKED {
            let message = format!("expected at most {} facts and labels, found more", limits::FACTS_ASKED);
            return Err(self.error(rest, ErrorKind::Limit, message));
        }
        let Some(effect) = effect else {
            return Err(self.syntax(rest, "`certain`, `likely`, `possible` or `cue +N` after the id"));
        };
        let why = self.why;
        self.section = Section::Pattern(target);
        self.ast.patterns.push(PatternAst {
            id,
            effect,
            also,
            needs,
            unless,
            why,
            alternatives: Vec::new(),
            guards: Vec::new(),
            examples: Vec::new(),
        });
        Ok(())
    }

    fn facts(&self, list: &'a str) -> Result<Vec<Located<'a>>, BuildError> {
        list.split('|')
            .map(
                |name| {
                    if is_name(name) {
                        Ok(self.located(name))
                    } else {
                        Err(self.syntax(name, "the name of a fact"))
                    }
                },
            )
            .collect()
    }

    fn pattern_line(&mut self, mark: &'a str, rest: &'a str) -> Result<(), BuildError> {
        match (mark, self.section) {
            ("=", Section::Guard) => {
                let guard = self.guard(rest)?;
                if let Some(shared) = self.ast.guards.last_mut() {
                    shared.guards.push(guard);
                }
            }
            ("=", Section::Pattern(_)) => {
                let sequence = self.sequence(rest)?;
                if let Some(pattern) = self.ast.patterns.last_mut() {
                    pattern.alternatives.push(sequence);
                }
            }
            ("!", Section::Pattern(_)) => {
                let guard = self.guard(rest)?;
                if let Some(pattern) = self.ast.patterns.last_mut() {
                    pattern.guards.push(guard);
                }
            }
            (_, Section::Pattern(_)) if mark != "!" => {
                if rest.is_empty() {
                    return Err(self.syntax(rest, "an example comment"));
                }
                let example = ExampleAst {
                    text: rest,
                    line: self.number,
                    positive: mark.ends_with('+'),
                    known_gap: mark.starts_with('~'),
                };
                if let Some(pattern) = self.ast.patterns.last_mut().filter(|_| self.with == Examples::Kept) {
                    pattern.examples.push(example);
                }
            }
            _ => return Err(self.syntax(mark, "a pattern's `[id]` line before this")),
        }
        Ok(())
    }

    fn guard(&mut self, rest: &'a str) -> Result<GuardAst<'a>, BuildError> {
        if let Some(name) = rest.strip_prefix('&') {
            if !is_name(name) {
                return Err(self.syntax(name, "the name of a shared guard"));
            }
            return Ok(GuardAst::Shared(self.located(name)));
        }
        let (sequence, side) = rest.rsplit_once(char::is_whitespace).unwrap_or(("", rest));
        let within = |side: &str| side.strip_prefix("..").and_then(|n| n.parse().ok()).filter(|n| *n <= MAX_GAP);
        let place = match side.as_bytes().first() {
            _ if side == "<>" => Some(Side::Sentence),
            Some(b'<') => within(&side[1..]).map(Side::Before),
            Some(b'>') => within(&side[1..]).map(Side::After),
            _ => None,
        };
        let Some(place) = place else {
            return Err(self.syntax(side, "`<..N`, `>..N` or `<>` at the end of a guard (N up to 20)"));
        };
        let sequence = self.sequence(sequence.trim())?;
        if self.ast.steps(&sequence).iter().any(|step| step.crosses) {
            return Err(self.syntax(rest, "a guard within one sentence, without `//`"));
        }
        Ok(GuardAst::Own(sequence, place, self.located(rest)))
    }

    fn sequence(&mut self, text: &'a str) -> Result<SeqAst, BuildError> {
        let first_step = self.ast.steps.len();
        let (mut gap, mut crosses) = (None, false);
        for word in text.split_whitespace() {
            if let Some(number) = word.strip_prefix("..") {
                let number = number.parse().ok().filter(|n| *n <= MAX_GAP);
                let number = number.ok_or_else(|| self.syntax(word, "a gap from ..0 to ..20"))?;
                if self.ast.steps.len() == first_step || gap.is_some() {
                    return Err(self.syntax(word, "an element"));
                }
                gap = Some(number);
            } else if word == "//" {
                if self.ast.steps.len() == first_step || crosses {
                    return Err(self.syntax(word, "an element"));
                }
                crosses = true;
            } else {
                let (word, optional) = match word.strip_suffix('?') {
                    Some(inner) if !inner.is_empty() => (inner, true),
                    _ => (word, false),
                };
                let first = self.ast.elements.len() as u32;
                for part in word.split('|') {
                    let element = self.element(part)?;
                    self.ast.elements.push(element);
                }
                let end = self.ast.elements.len() as u32;
                if (end - first) as usize > limits::CHOICES {
                    let message = format!("expected at most {} alternatives, found {}", limits::CHOICES, end - first);
                    return Err(self.error(word, ErrorKind::Limit, message));
                }
                self.ast.steps.push(StepAst { gap: gap.take().unwrap_or(0), crosses, optional, first, end });
                crosses = false;
            }
        }
        if gap.is_some() || crosses {
            return Err(self.syntax("", "an element after the gap"));
        }
        let steps = &self.ast.steps[first_step..];
        let Some((first, last)) = steps.first().zip(steps.last()) else {
            return Err(self.syntax(text, "an element: a word, `@concept` or `#typed`"));
        };
        if first.optional || last.optional {
            return Err(self.error(
                text,
                ErrorKind::Syntax,
                "an optional element at the start or the end changes nothing: leave it out",
            ));
        }
        let extent: usize = steps.iter().map(|step| usize::from(step.gap) + 1).sum();
        if extent > limits::EXTENT {
            let message =
                format!("expected a sequence over at most {} words with its gaps, found {extent}", limits::EXTENT);
            return Err(self.error(text, ErrorKind::Limit, message));
        }
        Ok(SeqAst { first: first_step as u32, end: self.ast.steps.len() as u32, line: self.number })
    }

    fn element(&self, part: &'a str) -> Result<ElementAst<'a>, BuildError> {
        if let Some(name) = part.strip_prefix('@') {
            return if is_name(name) {
                Ok(ElementAst::Concept(self.located(name)))
            } else {
                Err(self.syntax(part, "the name of a concept after @"))
            };
        }
        if let Some(name) = part.strip_prefix('#') {
            return if is_name(name) {
                Ok(ElementAst::Typed(self.located(name)))
            } else {
                Err(self.syntax(part, "the name of a typed token after #"))
            };
        }
        if part.is_empty() || part.starts_with(['<', '>', '&', '!', '=']) {
            return Err(self.syntax(part, "a word, `@concept` or `#typed`"));
        }
        Ok(ElementAst::Words(self.located(part)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_with_everything() {
        let text = "rule R3.appointment\nwhy tries to book\n[r3.book] certain also R3.staff_contact needs team|writer unless outsider\n\
                    = can|could i|we ..1 @book x? ..4 // @slot|#time\n! @how <..2\n! &asked\n+ Can I book?\n~- can you book\n";
        let ast = parse("a.rules", text, Examples::Kept).unwrap();
        let pattern = &ast.patterns[0];
        assert_eq!(pattern.id.text, "r3.book");
        assert_eq!(pattern.why, "tries to book");
        let steps = ast.steps(&pattern.alternatives[0]);
        assert_eq!(steps.len(), 5);
        assert!(steps[3].optional);
        assert!(steps[4].crosses && steps[4].gap == 4);
        assert!(matches!(pattern.guards[0], GuardAst::Own(_, Side::Before(2), _)));
        assert!(matches!(pattern.guards[1], GuardAst::Shared(_)));
        assert!(pattern.examples[1].known_gap && !pattern.examples[1].positive);
        assert_eq!(pattern.needs[0].len(), 2);
    }

    #[test]
    fn errors_have_their_place_and_what_was_expected() {
        let error = |text: &str| parse("a.rules", text, Examples::Kept).unwrap_err().to_string();
        for (text, expected) in [
            ("bool", "a.rules:1:1: expected `rule`, `fact`, `guard`, `threshold`, `why`, `[id]`, `=`, `!`, `+`, `-`, `~+`, `~-` or a `#` comment, found `bool`"),
            ("rule R7.rudeness", "a.rules:1:6: expected a label such as R7.threat or C.complaint, found `R7.rudeness`"),
            ("[x] likely", "a.rules:1:1: expected `rule LABEL` or `fact NAME` before the first pattern, found `[x] likely`"),
            ("rule R7.threat\n[x] maybe", "a.rules:2:5: expected `certain`, `likely`, `possible` or `cue +N` once, `also LABEL`, `needs FACT` or `unless FACT`, found `maybe`"),
            ("rule R7.threat\n[x] likely\n= a ..99 b", "a.rules:3:5: expected a gap from ..0 to ..20, found `..99`"),
            ("rule R7.threat\n[x] likely\n= a?  b", "a.rules:3:3: an optional element at the start or the end changes nothing: leave it out"),
            ("rule R7.threat\n[x] likely\n! not", "a.rules:3:3: expected `<..N`, `>..N` or `<>` at the end of a guard (N up to 20), found `not`"),
            ("rule R7.threat\n[x] likely\n= @A", "a.rules:3:3: expected the name of a concept after @, found `@A`"),
            ("fact team", "a.rules:1:10: expected `sentence`, `nearby`, `topic` or `comment`, found nothing"),
            ("= a", "a.rules:1:1: expected a pattern's `[id]` line before this, found `=`"),
            ("rule R7.threat\n[x] cue 0", "a.rules:2:9: expected points such as +2 or -1, 100 at most, found `0`"),
        ] {
            assert_eq!(error(text), expected);
        }
    }
}
