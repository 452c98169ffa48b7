//! Building a [`Lexicon`] from parsed sources and from what the rules ask for.

use std::collections::HashSet;

use super::hash::FastMap;
use super::members::{too_many, Member, Pieces};
use super::parse::{EntryAst, LexiconAst, Located};
use super::phrases::{PairIndex, Phrase, PhraseTable};
use super::table::WordTable;
use super::{ElemId, Lexicon, Marks, Part, Spelt, WordId, NONE};
use crate::error::{did_you_mean, BuildError, ErrorKind};
use crate::limits::{ITEMS, MEMBERSHIPS};
use crate::text::{english, tokenise, Folded};

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
    pub(super) table: WordTable,
    pub(super) phrases: PhraseTable,
    pub(super) irregular: FastMap<WordId, Vec<WordId>>,
    pub(super) scratch: Folded,
    pub(super) pieces: Pieces,
    /// How many members all the entries have given.
    pub(super) given: usize,
    concepts: FastMap<String, Concept>,
    /// The literals of the rules as they are written, and their elements.
    literals: WordTable,
    literal_elems: Vec<ElemId>,
    next_elem: ElemId,
    word_elems: Vec<(WordId, ElemId)>,
    phrase_elems: Vec<(u32, ElemId)>,
    readings: Vec<(WordId, WordId)>,
    expansions: Vec<(WordId, Vec<WordId>)>,
    /// By word, occurrences in a million; shorter than the table where the rest have none on record.
    frequency: Vec<u32>,
    marks: Vec<(ElemId, Marks)>,
}

/// How often words and elements are likely to occur in a million words, each by number.
#[derive(Debug, Clone, Default)]
pub struct Frequency {
    /// Of words.
    pub words: Vec<u32>,
    /// Of elements.
    pub elems: Vec<u32>,
}

/// Where the names of concepts are to be found.
pub const LEXICONS: &str = "those of the library are in data/lexicon";

/// How often a word is taken to occur in a million that is not on record.
const RARE: u32 = 2;

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
                    let id = self.table.intern(word) as usize;
                    if id < ITEMS {
                        self.frequency.resize(self.frequency.len().max(id + 1), RARE);
                        self.frequency[id] = count;
                    }
                }
            }
        }
    }

    /// Takes the irregular forms of a source; to be called for every source before [`Builder::add`].
    pub fn add_irregulars(&mut self, ast: &LexiconAst<'_>) {
        for entry in &ast.irregulars {
            let base = self.table.intern(entry.left.text);
            for form in &entry.right {
                let id = self.table.intern(form.text);
                let forms = self.irregular.entry(base).or_default();
                forms.push(id);
                // The parser has seen to their length; the -in' that much of Britain writes.
                if let Some(stem) = form.text.strip_suffix("ing").filter(|stem| stem.len() > 1) {
                    forms.push(self.table.intern(&[stem, "in"].concat()));
                }
            }
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
                if self.elem_count() > ITEMS {
                    return Err(BuildError::new(file, concept.line, 9, ErrorKind::Limit, too_many()));
                }
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
                let hint = did_you_mean(concept.name, self.concept_names(), LEXICONS);
                let message =
                    format!("expected the name of a concept that a lexicon defines, found `{}`{hint}", concept.name);
                return Err(BuildError::new(file, concept.line, 8, ErrorKind::Unknown, message));
            }
            let mut members = Vec::new();
            let mut includes = Vec::new();
            for member in &concept.members {
                if let Some(name) = member.text.strip_prefix('@') {
                    let place = Place { file: file.to_owned(), line: member.line, column: member.column() };
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
        Ok(())
    }

    /// Whether there are more elements than a classifier takes, or more memberships.
    pub(super) fn too_many(&self) -> bool {
        self.elem_count() > ITEMS || self.given > MEMBERSHIPS
    }

    fn spelling(&mut self, file: &str, entry: &EntryAst<'_>) -> Result<(), BuildError> {
        let meaning: Vec<WordId> = self.plain_words(file, entry.left)?;
        for form in &entry.right {
            let words = self.plain_words(file, *form)?;
            let [word] = words[..] else {
                let message = format!("expected one written word, found `{}`", form.text);
                return Err(BuildError::new(file, form.line, form.column(), ErrorKind::Syntax, message));
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
            [Member::Phrase(phrase)] => Ok(self.phrases.get(phrase).to_vec()),
            _ => {
                let message = format!("expected words without inflections, found `{}`", located.text);
                Err(BuildError::new(file, located.line, located.column(), ErrorKind::Syntax, message))
            }
        }
    }

    /// The element of a concept, marked as used; `None` if there is no such concept.
    pub fn concept(&mut self, name: &str) -> Option<ElemId> {
        let concept = self.concepts.get_mut(name)?;
        concept.used = true;
        Some(concept.elem)
    }

    /// The names of all concepts, in no order.
    pub fn concept_names(&self) -> impl Iterator<Item = &str> {
        self.concepts.keys().map(String::as_str)
    }

    /// Marks the words of a concept, if there is such a concept.
    pub fn mark(&mut self, concept: &str, mark: Marks) {
        if let Some(elem) = self.concept(concept) {
            self.marks.push((elem, mark));
        }
    }

    /// The element of a literal word or `_`-joined words with their inflections, as a rule writes them.
    pub fn literal(&mut self, file: &str, located: Located<'_>) -> Result<ElemId, BuildError> {
        let known = self.literals.get(located.text.as_bytes());
        if known != NONE {
            return Ok(self.literal_elems[known as usize]);
        }
        let mut members = Vec::new();
        self.members(file, located, &mut members)?;
        let elem = self.new_elem();
        self.join(elem, &members);
        if self.literals.intern(located.text) != NONE {
            self.literal_elems.push(elem);
        }
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

    /// The words of a text, as a comment's are read; [`NONE`] for one that is too long.
    fn text(&mut self, text: &str) -> Vec<WordId> {
        self.scratch.fold(text);
        let mut tokens = Vec::new();
        tokenise(self.scratch.normal(), &mut tokens);
        let table = &mut self.table;
        let lower = self.scratch.lower();
        tokens.iter().map(|token| table.intern(&lower[token.range()])).collect()
    }

    /// Adds a phrase of plain words to an element, for a caller's allow list; `false` if it could not be met.
    pub fn add_text(&mut self, elem: ElemId, text: &str) -> bool {
        let words = self.text(text);
        match words[..] {
            _ if words.is_empty() || words.contains(&NONE) => return false,
            [word] => self.word_elems.push((word, elem)),
            _ => {
                let phrase = self.phrases.intern(&words);
                self.phrase_elems.push((phrase, elem));
            }
        }
        true
    }

    /// Which concepts are used, in the order of their places.
    pub fn concept_uses(&self) -> Vec<ConceptUse> {
        let mut used: HashSet<&str> = HashSet::new();
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
                used: concept.used || used.contains(name.as_str()),
            })
            .collect();
        uses.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        uses
    }

    /// Makes the lexicon, and tells how often its words and elements are likely to occur.
    pub fn finish(mut self) -> Result<(Lexicon, Frequency), BuildError> {
        self.join_concepts()?;
        let words = self.table.len();
        let mut lexicon = Lexicon::default();
        let mut marked = vec![Marks::default(); words];

        // Readings: a written form belongs to all that its meanings belong to.
        let readings = Groups::new(&self.readings, words);
        let own = Groups::new(&self.word_elems, words);
        for (word, meaning) in &self.readings {
            self.word_elems.extend(own.get(*meaning).iter().map(|elem| (*word, *elem)));
            if self.word_elems.len() > MEMBERSHIPS {
                let word = self.table.word(*word);
                let message =
                    format!("expected at most {MEMBERSHIPS} memberships, found more, with the spelling `{word}`");
                return Err(BuildError::new("all sources", 0, 0, ErrorKind::Limit, message));
            }
        }
        let elems = Groups::new(&self.word_elems, words);
        for word in 0..words as WordId {
            lexicon.elems.push(elems.get(word).iter().copied());
            let used = if elems.get(word).is_empty() { Marks::default() } else { Marks::USED };
            let marks = self.marks.iter().filter(|(elem, _)| elems.get(word).binary_search(elem).is_ok());
            marked[word as usize] = marks.fold(used, |marks, (_, mark)| marks.with(*mark));
        }
        let (mut spelt, mut spelt_words) = (Vec::new(), Vec::new());
        let mut expansions: FastMap<WordId, Part> = FastMap::default();
        for (word, meaning) in &self.expansions {
            let start = spelt_words.len() as u32;
            spelt_words.extend(meaning);
            expansions.insert(*word, Part { start, len: meaning.len() as u32 });
        }
        for word in 0..words as WordId {
            let text = self.table.word(word);
            let marks = &mut marked[word as usize];
            if english::is_word(text) {
                *marks = marks.with(Marks::ENGLISH);
            }
            let expansion = expansions.get(&word).copied();
            let readings = readings.get(word);
            if expansion.is_some() || !readings.is_empty() {
                let part = Part { start: spelt_words.len() as u32, len: readings.len() as u32 };
                spelt_words.extend(readings);
                spelt.push(Spelt { word, readings: part, expansion: expansion.unwrap_or_default() }.row());
            } else if !text.ends_with("'s") {
                *marks = marks.with(Marks::PLAIN);
            }
        }

        self.frequency.resize(words, RARE);
        let frequency = |word: WordId| self.frequency[word as usize];
        let mut elem_frequency = vec![0u32; self.next_elem as usize];
        for word in 0..words as WordId {
            for elem in lexicon.elems(word) {
                let total = &mut elem_frequency[*elem as usize];
                *total = total.saturating_add(frequency(word));
            }
        }

        // Phrases, each looked for from its rarest pair of neighbours.
        let phrase_elems = Groups::new(&self.phrase_elems, self.phrases.len());
        let mut phrases = Vec::with_capacity(self.phrases.len());
        for id in 0..self.phrases.len() as u32 {
            let elems = phrase_elems.get(id);
            if elems.is_empty() {
                continue;
            }
            let words = self.phrases.get(id);
            let rarity = |i: &usize| {
                (frequency(words[*i]).min(frequency(words[i + 1])), frequency(words[*i]).max(frequency(words[i + 1])))
            };
            let offset = (0..words.len() - 1).min_by_key(rarity).unwrap_or(0);
            phrases.push(Phrase { words, offset, elems });
            for word in words {
                marked[*word as usize] = marked[*word as usize].with(Marks::USED);
            }
            for elem in elems {
                let total = &mut elem_frequency[*elem as usize];
                *total = total.saturating_add(rarity(&offset).0 / 20 + 1);
            }
        }
        (lexicon.spelt, lexicon.words) = (spelt.into(), spelt_words.into());
        lexicon.pairs = PairIndex::new(phrases);
        for (word, marks) in marked.iter().enumerate() {
            self.table.set_marks(word as WordId, marks.0);
        }
        lexicon.table = self.table;
        Ok((lexicon, Frequency { words: self.frequency, elems: elem_frequency }))
    }

    /// Gives each concept's element its own members and those of the concepts that it includes.
    fn join_concepts(&mut self) -> Result<(), BuildError> {
        let names: Vec<String> = self.concepts.keys().cloned().collect();
        let mut visits = 0;
        for name in names {
            let elem = self.concepts[&name].elem;
            let mut seen: Vec<&str> = vec![&name];
            let mut known: HashSet<&str> = HashSet::from([&*name]);
            let mut next = 0;
            while next < seen.len() {
                let concept = &self.concepts[seen[next]];
                for (include, place) in &concept.includes {
                    if !self.concepts.contains_key(include) {
                        let hint = did_you_mean(include, self.concepts.keys().map(String::as_str), LEXICONS);
                        let message =
                            format!("expected the name of a concept that a lexicon defines, found `@{include}`{hint}");
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
                    visits += 1;
                    if known.insert(include) {
                        seen.push(include);
                    }
                }
                // Concepts that include concepts that include concepts …: the work may be the square of what is written.
                if visits > MEMBERSHIPS || self.word_elems.len().max(self.phrase_elems.len()) > MEMBERSHIPS {
                    let Place { file, line, column } = &self.concepts[&name].place;
                    let message =
                        format!("expected at most {MEMBERSHIPS} memberships, found more, with those of `{name}`");
                    return Err(BuildError::new(file, *line, *column, ErrorKind::Limit, message));
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

/// Values by key: each key's in order, each once.
struct Groups {
    starts: Vec<u32>,
    lens: Vec<u32>,
    items: Vec<u32>,
}

impl Groups {
    /// Groups pairs by their keys, all below `count`: a counting sort, since comparing a hundred thousand pairs took
    /// a fifth of the build.
    fn new(pairs: &[(u32, u32)], count: usize) -> Self {
        let mut starts = vec![0u32; count + 1];
        for (key, _) in pairs {
            starts[*key as usize + 1] += 1;
        }
        for i in 0..count {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut items = vec![0u32; pairs.len()];
        for (key, value) in pairs {
            let at = &mut next[*key as usize];
            items[*at as usize] = *value;
            *at += 1;
        }
        let mut lens = vec![0u32; count];
        for key in 0..count {
            let group = &mut items[starts[key] as usize..starts[key + 1] as usize];
            group.sort_unstable();
            let mut kept = 0;
            for i in 0..group.len() {
                if i == 0 || group[i] != group[kept - 1] {
                    group[kept] = group[i];
                    kept += 1;
                }
            }
            lens[key] = kept as u32;
        }
        Groups { starts, lens, items }
    }

    fn part(&self, key: usize) -> Part {
        Part { start: self.starts[key], len: self.lens[key] }
    }

    fn get(&self, key: u32) -> &[u32] {
        self.part(key as usize).of(&self.items)
    }
}
