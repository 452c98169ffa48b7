//! Reads comments: from files, standard input and the command line, as JSON lines or as plain text, in chunks.

mod line;

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;
use std::sync::mpsc::{sync_channel, IntoIter, SyncSender};
use std::sync::Arc;
use std::thread;

use clap::ValueEnum;

pub use line::{Comment, Item};
use line::{Place, Problem};

/// How much is read at once. It bounds a chunk too: some two thousand comments, enough to keep many cores busy.
const BUFFER: usize = 256 << 10;
/// The longest line that is taken for a comment; anything longer is a binary file or a mistake, and would break the
/// promise that memory stays flat.
const LONGEST: u64 = 16 << 20;

/// How a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A comment a line.
    Text,
    /// A JSON object a line, with its `text` and, if it has one, its `id`.
    Jsonl,
}

/// Where comments come from.
#[derive(Debug, Clone)]
pub enum Source {
    /// One comment, from the command line.
    Text(String),
    File(PathBuf),
    Stdin,
}

/// Comments that were read together, in order.
pub struct Chunk {
    pub items: Vec<Item>,
    /// How many bytes of the input they took.
    pub bytes: u64,
}

/// The length of all sources together, where it can be known beforehand.
pub fn total_bytes(sources: &[Source]) -> Option<u64> {
    let length = |source: &Source| match source {
        Source::Text(text) => Some(text.len() as u64),
        Source::File(path) => fs::metadata(path).map_or(Some(0), |data| data.is_file().then_some(data.len())),
        Source::Stdin => None,
    };
    sources.iter().map(length).sum()
}

/// Reads the sources one after another on a thread of its own.
///
/// The channel holds two chunks: the reader runs a little ahead, and no further. The thread is not joined: when the
/// output is closed early the program must end, even though the reader may be waiting for a line that never comes.
pub fn chunks(sources: Vec<Source>, kind: Option<Kind>) -> IntoIter<Chunk> {
    let (sender, receiver) = sync_channel(2);
    thread::spawn(move || {
        let mut texts = 0;
        for source in sources {
            let read = match source {
                Source::Text(text) => {
                    texts += 1;
                    let bytes = text.len() as u64;
                    let place = Place { name: "text".into(), line: texts };
                    sender.send(Chunk { items: vec![Item::Whole(place, text)], bytes }).map_err(|_| Closed)
                }
                Source::Stdin => read(io::stdin(), "stdin", kind, &sender),
                Source::File(path) => {
                    let name = path.display().to_string();
                    match File::open(&path) {
                        Ok(file) => read(file, &name, kind, &sender),
                        Err(error) => send_problem(&sender, format!("{name}: cannot open: {}", describe(&error))),
                    }
                }
            };
            if read.is_err() {
                return;
            }
        }
    });
    receiver.into_iter()
}

/// Nobody takes the chunks any longer.
struct Closed;

fn read(source: impl Read, name: &str, kind: Option<Kind>, sender: &SyncSender<Chunk>) -> Result<(), Closed> {
    let name: Arc<str> = name.into();
    let mut reader = BufReader::with_capacity(BUFFER, source);
    let mut kind = kind;
    let mut chunk = Chunk { items: Vec::new(), bytes: 0 };
    let mut number = 0;
    loop {
        let mut bytes = Vec::new();
        let read = (&mut reader).take(LONGEST + 1).read_until(b'\n', &mut bytes);
        match read {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                chunk.items.push(Item::Problem(Problem::File(format!("{name}: cannot read on: {}", describe(&error)))));
                break;
            }
        }
        number += 1;
        chunk.bytes += bytes.len() as u64;
        let place = Place { name: name.clone(), line: number };
        if number == 1 && bytes.starts_with(b"\xEF\xBB\xBF") {
            bytes.drain(..3);
        }
        if bytes.len() as u64 > LONGEST && !bytes.ends_with(b"\n") {
            let limit = LONGEST >> 20;
            chunk.items.push(Item::Problem(Problem::Line(place, format!("longer than {limit} MiB; skipped"))));
            chunk.bytes += skip_line(&mut reader);
        } else if !bytes.trim_ascii().is_empty() {
            let found = match kind {
                Some(kind) => kind,
                None => match guess(&bytes) {
                    Ok(kind) => kind,
                    Err(problem) => {
                        chunk.items.push(Item::Problem(Problem::File(format!("{name}: {problem}"))));
                        break;
                    }
                },
            };
            kind = Some(found);
            chunk.items.push(match found {
                Kind::Text => Item::Text(place, bytes),
                Kind::Jsonl => Item::Json(place, bytes),
            });
        }
        // Hand over what one read brought rather than wait for more: on a live stream more may be long in coming.
        if !reader.buffer().contains(&b'\n') {
            let full = std::mem::replace(&mut chunk, Chunk { items: Vec::new(), bytes: 0 });
            sender.send(full).map_err(|_| Closed)?;
        }
    }
    sender.send(chunk).map_err(|_| Closed)
}

/// What a file is, by its first line that is not blank.
fn guess(line: &[u8]) -> Result<Kind, &'static str> {
    let line = line.trim_ascii();
    match line {
        [b'{', ..] => Ok(Kind::Jsonl),
        // Taking such a file for text would judge its brackets and keys as comments, and look like a success.
        [b'['] | [b'[', b'{', ..] => {
            Err("looks like a JSON array; give one object a line (jq -c '.[]'), or say --input text if it is text")
        }
        _ => Ok(Kind::Text),
    }
}

/// Reads to the end of the line without keeping it; gives how many bytes that was.
fn skip_line(reader: &mut impl BufRead) -> u64 {
    let mut skipped = 0;
    let mut scrap = Vec::new();
    loop {
        scrap.clear();
        match reader.by_ref().take(BUFFER as u64).read_until(b'\n', &mut scrap) {
            Ok(n) if n > 0 => skipped += n as u64,
            _ => return skipped,
        }
        if scrap.ends_with(b"\n") {
            return skipped;
        }
    }
}

fn send_problem(sender: &SyncSender<Chunk>, message: String) -> Result<(), Closed> {
    let items = vec![Item::Problem(Problem::File(message))];
    sender.send(Chunk { items, bytes: 0 }).map_err(|_| Closed)
}

/// The system's words without Rust's `(os error 2)`, which tells a practice manager nothing.
fn describe(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(bytes: &[u8], kind: Option<Kind>) -> Vec<Result<String, String>> {
        let (sender, receiver) = sync_channel(1000);
        assert!(read(bytes, "f", kind, &sender).is_ok());
        drop(sender);
        let items = receiver.into_iter().flat_map(|chunk| chunk.items);
        items.filter_map(|item| item.parse().transpose()).map(|comment| comment.map(|c| c.text)).collect()
    }

    #[test]
    fn the_first_character_tells_the_kind() {
        assert_eq!(read_all(b"one\n\ntwo\r\n{three", None), [Ok("one".into()), Ok("two".into()), Ok("{three".into())]);
        assert_eq!(read_all(b"\xEF\xBB\xBF\n {\"text\": \"a\"}", None), [Ok("a".into())]);
        assert_eq!(read_all(b"{a", Some(Kind::Text)), [Ok("{a".into())]);
        assert!(read_all(b"[\n  {\"text\": \"a\"}\n]", None)[0].as_ref().is_err_and(|e| e.contains("array")));
    }

    #[test]
    fn broken_lines_are_told_by_number_and_the_rest_goes_on() {
        let found = read_all(b"{\"text\":\"a\"}\n{oops\n{\"id\":1}\n{\"text\":2}\n\xFF\n{\"text\":\"b\"}", None);
        assert_eq!(found[0], Ok("a".into()));
        for (found, expected) in found[1..5].iter().zip(["f:2:", "f:3:", "f:4:", "f:5:"]) {
            assert!(found.as_ref().is_err_and(|error| error.starts_with(expected)), "{found:?}");
        }
        assert_eq!(found[5], Ok("b".into()));
    }

    #[test]
    fn a_line_without_end_is_skipped_and_the_next_one_read() {
        let mut bytes = vec![b'x'; LONGEST as usize + 5000];
        bytes.extend(b"\nshort\n");
        let found = read_all(&bytes, None);
        assert!(found[0].as_ref().is_err_and(|error| error.contains("16 MiB")));
        assert_eq!(found[1], Ok("short".into()));
    }
}
