//! The rules in a snapshot.

use std::borrow::Cow;

use super::ast::{Scope, Side};
use super::rows::Rows;
use super::set::{Does, Fact, FactId, Guard, Pattern, Program, RuleSet};
use crate::code::Label;
use crate::snapshot::{Reader, Writer};
use crate::violation::Certainty;

const SCOPES: [Scope; 4] = [Scope::Sentence, Scope::Topic, Scope::Nearby, Scope::Comment];

impl RuleSet {
    /// Writes it.
    pub fn write(&self, out: &mut Writer) {
        out.number(self.patterns.len());
        for pattern in &self.patterns {
            let Pattern { id, why, does, also, needs, unless, guards } = pattern;
            out.text(id);
            out.text(why);
            let (kind, what, value) = match does {
                Does::Fire(label, certainty) => (0, label.index(), *certainty as usize),
                Does::Cue(label, points) => (1, label.index(), usize::from(points.cast_unsigned())),
                Does::Tell(fact) => (2, usize::from(*fact), 0),
            };
            [kind, what, value].into_iter().for_each(|number| out.number(number));
            out.list(&also.iter().map(|label| label.index() as u8).collect::<Vec<u8>>());
            out.number(needs.len());
            for any in needs {
                out.list(any);
            }
            out.list(unless);
            out.number(guards.0 as usize);
            out.number(guards.1 as usize);
        }
        out.list(&self.guard_list);
        out.list(&self.programs);
        out.list(&self.steps);
        out.number(self.guards.len());
        for guard in &self.guards {
            let (side, within) = match guard.side {
                Side::Before(within) => (0, within),
                Side::After(within) => (1, within),
                Side::Sentence => (2, 0),
            };
            guard.program.row().into_iter().for_each(|number| out.number(number as usize));
            out.number(side);
            out.number(usize::from(within));
            out.text(&guard.name);
        }
        out.number(self.facts.len());
        for fact in &self.facts {
            out.text(&fact.name);
            out.number(SCOPES.iter().position(|scope| *scope == fact.scope).unwrap_or(0));
        }
        out.list(&self.thresholds);
        self.rows.write(out);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<RuleSet> {
        let labels: Vec<Label> = Label::all().collect();
        let facts = |input: &mut Reader| Some(input.list::<FactId>()?.into_owned());
        let mut set = RuleSet::default();
        for _ in 0..input.number()? {
            let (id, why) = (Cow::Borrowed(input.text()?), Cow::Borrowed(input.text()?));
            let does = match (input.number()?, input.number()?, input.number()?) {
                (0, label, certainty) => Does::Fire(*labels.get(label)?, *Certainty::ALL.get(certainty)?),
                (1, label, points) => Does::Cue(*labels.get(label)?, (points as u16).cast_signed()),
                (_, fact, _) => Does::Tell(fact as FactId),
            };
            let also = input.list::<u8>()?;
            let also = also.iter().map(|label| labels.get(usize::from(*label)).copied()).collect::<Option<_>>()?;
            let mut needs = Vec::new();
            for _ in 0..input.number()? {
                needs.push(facts(input)?);
            }
            let unless = facts(input)?;
            let guards = (input.number()? as u32, input.number()? as u32);
            set.patterns.push(Pattern { id, why, does, also, needs, unless, guards });
        }
        set.guard_list = input.list()?;
        set.programs = input.list()?;
        set.steps = input.list()?;
        for _ in 0..input.number()? {
            let program = Program::from_row([input.number()? as u32, input.number()? as u32]);
            let side = match (input.number()?, input.number()? as u8) {
                (0, within) => Side::Before(within),
                (1, within) => Side::After(within),
                _ => Side::Sentence,
            };
            set.guards.push(Guard { program, side, name: Cow::Borrowed(input.text()?) });
        }
        for _ in 0..input.number()? {
            let name = Cow::Borrowed(input.text()?);
            set.add_fact(Fact { name, scope: *SCOPES.get(input.number()?)? });
        }
        set.thresholds = input.list()?;
        set.rows = Rows::read(input)?;
        set.settle();
        Some(set)
    }
}
