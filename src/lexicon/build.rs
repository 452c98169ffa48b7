//! Building a [`Lexicon`] from parsed sources and from what the rules ask for.

use std::collections::HashMap;

use super::inflect::{regular, Inflection};
use super::parse::{EntryAst, LexiconAst, Located};
use super::table::{WordTable, MAX_WORD};
use super::{ElemId, Entry, Lexicon, Marks, Part, Phrase, WordId, NONE};
use crate::error::{BuildError, ErrorKind};
use crate::text::{tokenise, Folded};

/// The most words, elements and phrases that a classifier takes: far above what a practice writes, low enough that a
/// hostile rule source fails at once instead of filling the memory.
const MAX_ITEMS: usize = 400_000;
/// The most forms that one member of several words may have.
const MAX_FORMS: usize = 256;
/// The most words in a member or a reading.
const MAX_PHRASE: usize = 12;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Member {
    Word(WordId),
    Phrase(u32),
}

#[derive(Debug)]
struct Concept {
    elem: ElemId,
    members: Vec<Member>,
    includes: Vec<(String, Place)>,
    used: bool,
    place: Place,
}

#[derive(Debug, Clone)]
struct Place {
    file: String,
    line: usize,
    column: usize,
}

/// Where a concept is defined and whether a rule or another concept uses it.
#[derive(Debug, Clone)]
pub struct ConceptUse {
    /// Its name.
    pub name: String,
    /// The source that defines it.
    pub file: String,
    /// The line there.
    pub line: usize,
    /// Whether anything uses it.
    pub used: bool,
}

/// Collects words, concepts and phrases; [`Builder::finish`] makes the lexicon.
#[derive(Debug, Default)]
pub struct Builder {
    table: WordTable,
    concepts: HashMap<String, Concept>,
    literals: HashMap<String, ElemId>,
    next_elem: ElemId,
    phrases: HashMap<Box<[WordId]>, u32>,
    phrase_list: Vec<Box<[WordId]>>,
    word_elems: Vec<(WordId, ElemId)>,
    phrase_elems: Vec<(u32, ElemId)>,
    readings: Vec<(WordId, WordId)>,
    expansions: Vec<(WordId, Vec<WordId>)>,
    irregular: HashMap<String, Vec<String>>,
    frequency: HashMap<WordId, u32>,
    marks: Vec<(ElemId, Marks)>,
    scratch: Folded,
}

impl Builder {
    /// A new element, such as a typed token.
    pub fn new_elem(&mut self) -> ElemId {
        self.next_elem += 1;
        self.next_elem - 1
    }

    /// How many elements there are.
    pub fn elem_count(&self) -> usize {
        self.next_elem as usize
    }

    /// Sets how often words occur, from lines of a word and its occurrences in a million words.
    pub fn frequencies(&mut self, text: &str) {
        for line in text.lines() {
            if let Some((word, count)) = line.split_once(' ') {
                if let Ok(count) = count.trim().parse() {
                    let id = self.table.intern(word);
                    self.frequency.insert(id, count);
                }
            }
        }
    }

    /// Takes the irregular forms of a source; to be called for every source before [`Builder::add`].
    pub fn add_irregulars(&mut self, ast: &LexiconAst<'_>) {
        for entry in &ast.irregulars {
            let forms = self.irregular.entry(entry.left.text.to_owned()).or_default();
            forms.extend(entry.right.iter().map(|form| form.text.to_owned()));
        }
    }

    /// Declares the concepts of all sources, so that any may extend any.
    pub fn declare<'s, 'a: 's>(
        &mut self,
        sources: impl Iterator<Item = (&'s str, &'s LexiconAst<'a>)>,
    ) -> Result<(), BuildError> {
        for (file, ast) in sources {
            for concept in ast.concepts.iter().filter(|concept| !concept.extends) {
                let elem = self.new_elem();
                let place = Place { file: file.to_owned(), line: concept.line, column: 9 };
                let new = Concept { elem, members: Vec::new(), includes: Vec::new(), used: false, place };
                if let Some(old) = self.concepts.insert(concept.name.to_owned(), new) {
                    let message = format!(
                        "concept `{}` is defined already, at {}:{}",
                        concept.name, old.place.file, old.place.line
                    );
                    return Err(BuildError::new(file, concept.line, 9, ErrorKind::Duplicate, message));
                }
            }
        }
        Ok(())
    }

    /// Takes the members and spellings of a source whose concepts are declared.
    pub fn add(&mut self, file: &str, ast: &LexiconAst<'_>) -> Result<(), BuildError> {
        for concept in &ast.concepts {
            if !self.concepts.contains_key(concept.name) {
                let message =
                    format!("expected the name of a concept that a lexicon defines, found `{}`", concept.name);
                return Err(BuildError::new(file, concept.line, 8, ErrorKind::Unknown, message));
            }
            let mut members = Vec::new();
            let mut includes = Vec::new();
            for member in &concept.members {
                if let Some(name) = member.text.strip_prefix('@') {
                    let place = Place { file: file.to_owned(), line: member.line, column: member.column };
                    includes.push((name.to_owned(), place));
                } else {
                    self.members(file, *member, &mut members)?;
                }
            }
            if let Some(known) = self.concepts.get_mut(concept.name) {
                known.members.extend(members);
                known.includes.extend(includes);
            }
        }
        for entry in &ast.spellings {
            self.spelling(file, entry)?;
        }
        self.check_limits(file)
    }

    fn check_limits(&self, file: &str) -> Result<(), BuildError> {
        let most = self.table.len().max(self.phrase_list.len()).max(self.elem_count()).max(self.word_elems.len() / 8);
        if most > MAX_ITEMS {
            let message =
                format!("expected at most {MAX_ITEMS} words, phrases and concepts in all the sources, found more");
            return Err(BuildError::new(file, 0, 0, ErrorKind::Limit, message));
        }
        Ok(())
    }

    fn spelling(&mut self, file: &str, entry: &EntryAst<'_>) -> Result<(), BuildError> {
        let meaning: Vec<WordId> = self.plain_words(file, entry.left)?;
        for form in &entry.right {
            let words = self.plain_words(file, *form)?;
            let [word] = words[..] else {
                let message = format!("expected one written word, found `{}`", form.text);
                return Err(BuildError::new(file, form.line, form.column, ErrorKind::Syntax, message));
            };
            match meaning[..] {
                [single] => self.readings.push((word, single)),
                _ => self.expansions.push((word, meaning.clone())),
            }
        }
        Ok(())
    }

    fn plain_words(&mut self, file: &str, located: Located<'_>) -> Result<Vec<WordId>, BuildError> {
        let mut members = Vec::new();
        self.members(file, located, &mut members)?;
        match members[..] {
            [Member::Word(word)] => Ok(vec![word]),
            [Member::Phrase(phrase)] => Ok(self.phrase_list[phrase as usize].to_vec()),
            _ => {
                let message = format!("expected words without inflections, found `{}`", located.text);
                Err(BuildError::new(file, located.line, located.column, ErrorKind::Syntax, message))
            }
        }
    }

    /// The members that one entry of a list gives: a word or phrase with the forms that it asks for.
    fn members(&mut self, file: &str, located: Located<'_>, out: &mut Vec<Member>) -> Result<(), BuildError> {
        let error = |kind, message: String| BuildError::new(file, located.line, located.column, kind, message);
        let mut phrases: Vec<Vec<WordId>> = vec![Vec::new()];
        for piece in located.text.split([' ', '_', '-', '\t']).filter(|piece| !piece.is_empty()) {
            let forms = self.forms(piece).map_err(|message| error(ErrorKind::Syntax, message))?;
            if phrases.len() * forms.len() > MAX_FORMS {
                return Err(error(
                    ErrorKind::Limit,
                    format!("expected at most {MAX_FORMS} forms, found more in `{}`", located.text),
                ));
            }
            phrases = phrases
                .iter()
                .flat_map(|phrase| forms.iter().map(move |form| phrase.iter().chain(form).copied().collect()))
                .collect();
        }
        for phrase in phrases {
            match phrase[..] {
                [] => return Err(error(ErrorKind::Syntax, format!("expected a word, found `{}`", located.text))),
                [word] => out.push(Member::Word(word)),
                _ if phrase.len() > MAX_PHRASE => {
                    return Err(error(
                        ErrorKind::Limit,
                        format!("expected at most {MAX_PHRASE} words, found {}", phrase.len()),
                    ));
                }
                _ => out.push(Member::Phrase(self.phrase(&phrase))),
            }
        }
        Ok(())
    }

    fn phrase(&mut self, words: &[WordId]) -> u32 {
        if let Some(known) = self.phrases.get(words) {
            return *known;
        }
        let id = self.phrase_list.len() as u32;
        self.phrases.insert(words.into(), id);
        self.phrase_list.push(words.into());
        id
    }

    /// The forms of one word of an entry, each as the tokens it is read as (one, but for oddities).
    fn forms(&mut self, piece: &str) -> Result<Vec<Vec<WordId>>, String> {
        let (word, inflection) = match piece.rsplit_once('/') {
            Some((word, suffix)) if !suffix.bytes().all(|b| b.is_ascii_digit()) => {
                match Inflection::from_suffix(suffix) {
                    Some(inflection) => (word, inflection),
                    None => return Err(format!("expected `/v`, `/n` or `/a` after a word, found `/{suffix}`")),
                }
            }
            _ => (piece, Inflection::None),
        };
        let mut forms = vec![self.tokens(word)?];
        if inflection == Inflection::None {
            return Ok(forms);
        }
        if let Some(irregular) = self.irregular.get(word) {
            for form in irregular.clone() {
                if let Some(stem) = form.strip_suffix("ing").filter(|stem| stem.len() > 1) {
                    forms.push(vec![self.table.intern(&[stem, "in"].concat())]);
                }
                forms.push(vec![self.table.intern(&form)]);
            }
        } else {
            let table = &mut self.table;
            regular(word, inflection, |form| forms.push(vec![table.intern(form)]));
        }
        forms.sort_unstable();
        forms.dedup();
        Ok(forms)
    }

    /// The words that `text` is read as.
    fn tokens(&mut self, text: &str) -> Result<Vec<WordId>, String> {
        if text.len() > MAX_WORD {
            return Err(format!("expected a word of at most {MAX_WORD} bytes, found {}", text.len()));
        }
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'\'';
        if !text.is_empty() && text.bytes().all(plain) && !text.starts_with('\'') && !text.ends_with('\'') {
            return Ok(vec![self.table.intern(text)]);
        }
        self.scratch.fold(text);
        let mut tokens = Vec::new();
        tokenise(self.scratch.normal(), &mut tokens);
        let strange = |c: char| c.is_ascii() && !(c.is_ascii_lowercase() || c.is_ascii_digit() || "'.:/,".contains(c));
        if tokens.is_empty() || self.scratch.normal().contains(strange) {
            return Err(format!("expected lower-case letters, digits, apostrophes or an emoji, found `{text}`"));
        }
        let table = &mut self.table;
        let lower = self.scratch.lower();
        Ok(tokens.iter().map(|token| table.intern(&lower[token.range()])).collect())
    }

    /// The element of a concept, marked as used; `None` if there is no such concept.
    pub fn concept(&mut self, name: &str) -> Option<ElemId> {
        let concept = self.concepts.get_mut(name)?;
        concept.used = true;
        Some(concept.elem)
    }

    /// Marks the words of a concept, if there is such a concept.
    pub fn mark(&mut self, concept: &str, mark: Marks) {
        if let Some(elem) = self.concept(concept) {
            self.marks.push((elem, mark));
        }
    }

    /// The element of a literal word or `_`-joined words with their inflections, as a rule writes them.
    pub fn literal(&mut self, file: &str, located: Located<'_>) -> Result<ElemId, BuildError> {
        if let Some(known) = self.literals.get(located.text) {
            return Ok(*known);
        }
        let mut members = Vec::new();
        self.members(file, located, &mut members)?;
        let elem = self.new_elem();
        self.join(elem, &members);
        self.literals.insert(located.text.to_owned(), elem);
        Ok(elem)
    }

    fn join(&mut self, elem: ElemId, members: &[Member]) {
        for member in members {
            match *member {
                Member::Word(word) => self.word_elems.push((word, elem)),
                Member::Phrase(phrase) => self.phrase_elems.push((phrase, elem)),
            }
        }
    }

    /// The words of a text, as a comment's are read.
    pub fn text(&mut self, text: &str) -> Vec<WordId> {
        self.scratch.fold(text);
        let mut tokens = Vec::new();
        tokenise(self.scratch.normal(), &mut tokens);
        let table = &mut self.table;
        let lower = self.scratch.lower();
        tokens.iter().map(|token| table.intern(&lower[token.range()])).filter(|word| *word != NONE).collect()
    }

    /// Adds a phrase of plain words to an element; used for a caller's allow list.
    pub fn add_text(&mut self, elem: ElemId, text: &str) {
        let words = self.text(text);
        match words[..] {
            [] => {}
            [word] => self.word_elems.push((word, elem)),
            _ => {
                let phrase = self.phrase(&words);
                self.phrase_elems.push((phrase, elem));
            }
        }
    }

    /// Which concepts are used, in the order of their places.
    pub fn concept_uses(&self) -> Vec<ConceptUse> {
        let mut used: Vec<&str> = Vec::new();
        for concept in self.concepts.values() {
            used.extend(concept.includes.iter().map(|(name, _)| name.as_str()));
        }
        let mut uses: Vec<ConceptUse> = self
            .concepts
            .iter()
            .map(|(name, concept)| ConceptUse {
                name: name.clone(),
                file: concept.place.file.clone(),
                line: concept.place.line,
                used: concept.used || used.contains(&name.as_str()),
            })
            .collect();
        uses.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        uses
    }

    /// Makes the lexicon, and tells how often each element is likely to occur in a million words.
    pub fn finish(mut self) -> Result<(Lexicon, Vec<u32>), BuildError> {
        self.join_concepts()?;
        let words = self.table.len();
        let mut lexicon = Lexicon { entries: vec![Entry::default(); words], ..Lexicon::default() };

        // Readings: a written form belongs to all that its meanings belong to.
        self.readings.sort_unstable();
        self.readings.dedup();
        self.word_elems.sort_unstable();
        self.word_elems.dedup();
        let own = ranges(&self.word_elems, words);
        let mut more = Vec::new();
        for (word, meaning) in &self.readings {
            let (start, end) = own[*meaning as usize];
            more.extend(self.word_elems[start..end].iter().map(|(_, elem)| (*word, *elem)));
        }
        self.word_elems.extend(more);
        self.word_elems.sort_unstable();
        self.word_elems.dedup();
        for (word, (start, end)) in ranges(&self.word_elems, words).into_iter().enumerate() {
            lexicon.entries[word].elems = Part { start: start as u32, len: (end - start) as u32 };
        }
        for (word, elem) in &self.word_elems {
            for (_, mark) in self.marks.iter().filter(|(marked, _)| marked == elem) {
                let marks = &mut lexicon.entries[*word as usize].marks;
                *marks = marks.with(*mark);
            }
        }
        lexicon.elems = self.word_elems.iter().map(|(_, elem)| *elem).collect();
        for (word, (start, end)) in ranges(&self.readings, words).into_iter().enumerate() {
            lexicon.entries[word].readings = Part { start: start as u32, len: (end - start) as u32 };
        }
        lexicon.words = self.readings.iter().map(|(_, meaning)| *meaning).collect();
        for (word, meaning) in &self.expansions {
            let start = lexicon.words.len() as u32;
            lexicon.words.extend(meaning);
            lexicon.entries[*word as usize].expansion = Part { start, len: meaning.len() as u32 };
        }

        let frequency = |word: WordId| self.frequency.get(&word).copied().unwrap_or(2);
        let mut elem_frequency = vec![0u32; self.next_elem as usize];
        for (word, elem) in &self.word_elems {
            elem_frequency[*elem as usize] = elem_frequency[*elem as usize].saturating_add(frequency(*word));
        }

        // Phrases, each looked for from its rarest word and from whatever may stand for it.
        self.phrase_elems.sort_unstable();
        self.phrase_elems.dedup();
        let mut triggers: Vec<(WordId, u32)> = Vec::new();
        for (id, (start, end)) in ranges(&self.phrase_elems, self.phrase_list.len()).into_iter().enumerate() {
            if start == end {
                continue;
            }
            let phrase = &self.phrase_list[id];
            let trigger = (0..phrase.len()).min_by_key(|i| frequency(phrase[*i])).unwrap_or(0);
            let part = Part { start: lexicon.words.len() as u32, len: phrase.len() as u32 };
            lexicon.words.extend(phrase.iter());
            let elems = Part { start: lexicon.elems.len() as u32, len: (end - start) as u32 };
            lexicon.elems.extend(self.phrase_elems[start..end].iter().map(|(_, elem)| *elem));
            triggers.push((phrase[trigger], lexicon.phrases.len() as u32));
            for (_, elem) in &self.phrase_elems[start..end] {
                let rare = frequency(phrase[trigger]) / 10 + 1;
                elem_frequency[*elem as usize] = elem_frequency[*elem as usize].saturating_add(rare);
            }
            lexicon.phrases.push(Phrase { words: part, elems, trigger: trigger as u32 });
        }
        triggers.sort_unstable();
        let own = ranges(&triggers, words);
        let mut more = Vec::new();
        for (word, meaning) in &self.readings {
            let (start, end) = own[*meaning as usize];
            more.extend(triggers[start..end].iter().map(|(_, phrase)| (*word, *phrase)));
        }
        triggers.extend(more);
        triggers.sort_unstable();
        triggers.dedup();
        for (word, (start, end)) in ranges(&triggers, words).into_iter().enumerate() {
            lexicon.entries[word].triggers = Part { start: start as u32, len: (end - start) as u32 };
        }
        lexicon.triggers = triggers.into_iter().map(|(_, phrase)| phrase).collect();
        lexicon.table = self.table;
        Ok((lexicon, elem_frequency))
    }

    /// Gives each concept's element its own members and those of the concepts that it includes.
    fn join_concepts(&mut self) -> Result<(), BuildError> {
        let names: Vec<String> = self.concepts.keys().cloned().collect();
        for name in names {
            let elem = self.concepts[&name].elem;
            let mut seen: Vec<&str> = vec![&name];
            let mut next = 0;
            while next < seen.len() {
                let concept = &self.concepts[seen[next]];
                for (include, place) in &concept.includes {
                    if !self.concepts.contains_key(include) {
                        let message =
                            format!("expected the name of a concept that a lexicon defines, found `@{include}`");
                        return Err(BuildError::new(
                            &place.file,
                            place.line,
                            place.column,
                            ErrorKind::Unknown,
                            message,
                        ));
                    }
                    if include == &name {
                        let message = format!("concept `{name}` includes itself");
                        return Err(BuildError::new(
                            &place.file,
                            place.line,
                            place.column,
                            ErrorKind::Duplicate,
                            message,
                        ));
                    }
                    if !seen.contains(&include.as_str()) {
                        seen.push(include);
                    }
                }
                for member in &concept.members {
                    match *member {
                        Member::Word(word) => self.word_elems.push((word, elem)),
                        Member::Phrase(phrase) => self.phrase_elems.push((phrase, elem)),
                    }
                }
                next += 1;
            }
        }
        Ok(())
    }
}

/// For each key below `count`, the range of its pairs in a list sorted by key.
fn ranges<T>(sorted: &[(u32, T)], count: usize) -> Vec<(usize, usize)> {
    let mut ranges = vec![(0, 0); count];
    let mut start = 0;
    while start < sorted.len() {
        let key = sorted[start].0;
        let mut end = start + 1;
        while end < sorted.len() && sorted[end].0 == key {
            end += 1;
        }
        ranges[key as usize] = (start, end);
        start = end;
    }
    ranges
}
