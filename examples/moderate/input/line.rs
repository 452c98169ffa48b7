//! One line of the input, as a comment.

use std::fmt;
use std::sync::Arc;

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::{to_raw_value, RawValue};

/// A comment to judge.
#[derive(Debug)]
pub struct Comment {
    /// Its id as it was written in the input, or `FILE:LINE` where it has none.
    pub id: Box<RawValue>,
    pub text: String,
    /// The other fields, each value exactly as it was written: a number of twenty digits must not come out rounded.
    pub other: Vec<(String, Box<RawValue>)>,
}

impl Comment {
    /// The id for people: without quotes if it is a string.
    pub fn shown_id(&self) -> String {
        serde_json::from_str(self.id.get()).unwrap_or_else(|_| self.id.get().to_owned())
    }
}

/// Where a line stands.
#[derive(Debug, Clone)]
pub struct Place {
    pub name: Arc<str>,
    /// From 1.
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.name, self.line)
    }
}

/// What the reader hands on: cheap to make, so that the costly part is done on all cores.
#[derive(Debug)]
pub enum Item {
    /// A whole comment, line breaks and all.
    Whole(Place, String),
    /// A line of a text file, with its line break.
    Text(Place, Vec<u8>),
    /// A line of a JSON lines file.
    Json(Place, Vec<u8>),
    Problem(Problem),
}

/// What cannot be read.
#[derive(Debug)]
pub enum Problem {
    Line(Place, String),
    File(String),
}

impl Item {
    /// The comment; nothing where a line has none to give; an error that says where and what.
    pub fn parse(self) -> Result<Option<Comment>, String> {
        match self {
            Item::Whole(place, text) => Ok(Some(unnamed(&place, text))),
            Item::Text(place, bytes) => {
                let text = utf8(&place, bytes)?;
                Ok(Some(unnamed(&place, text.trim_end_matches(['\r', '\n']).to_owned())))
            }
            Item::Json(place, bytes) => json(&place, &utf8(&place, bytes)?).map(Some),
            Item::Problem(Problem::Line(place, message)) => Err(format!("{place}: {message}")),
            Item::Problem(Problem::File(message)) => Err(message),
        }
    }
}

fn utf8(place: &Place, bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to() + 1;
        let hint = match error.as_bytes() {
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] if place.line == 1 => " (UTF-16? save the file as UTF-8)",
            _ => "",
        };
        format!("{place}: not UTF-8 at byte {at}{hint}")
    })
}

fn unnamed(place: &Place, text: String) -> Comment {
    Comment { id: raw(&place.to_string()), text, other: Vec::new() }
}

fn raw(text: &str) -> Box<RawValue> {
    to_raw_value(text).expect("a string is always JSON")
}

fn json(place: &Place, line: &str) -> Result<Comment, String> {
    let fields: Fields = serde_json::from_str(line).map_err(|error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or(&message);
        format!("{place}: column {}: {message}", error.column())
    })?;
    let text = fields.text.ok_or_else(|| format!("{place}: no `text`"))?;
    let text = serde_json::from_str(text.get()).map_err(|_| {
        let shown: String = text.get().chars().take(40).collect();
        format!("{place}: `text`: expected a string, found {shown}")
    })?;
    let id = fields.id.unwrap_or_else(|| raw(&place.to_string()));
    Ok(Comment { id, text, other: fields.other })
}

/// The fields of one object, in their order and unread but for `id` and `text`.
#[derive(Default)]
struct Fields {
    id: Option<Box<RawValue>>,
    text: Option<Box<RawValue>>,
    other: Vec<(String, Box<RawValue>)>,
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldsVisitor;

        impl<'de> Visitor<'de> for FieldsVisitor {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with `id` and `text`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Fields::default();
                while let Some((key, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    let twice = match key.as_str() {
                        "id" => fields.id.replace(value).is_some(),
                        "text" => fields.text.replace(value).is_some(),
                        // Written back as they came: a field twice stays twice.
                        _ => {
                            fields.other.push((key, value));
                            continue;
                        }
                    };
                    if twice {
                        return Err(de::Error::custom(format!("`{key}` twice")));
                    }
                }
                Ok(fields)
            }
        }

        deserializer.deserialize_map(FieldsVisitor)
    }
}
