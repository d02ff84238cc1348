//! What an expression computes: an indicator and its parameters, which polars keeps as bytes.
//!
//! `polars.plugins.register_plugin_function` pickles the arguments that it is given beside the series, and hands these bytes
//! over with each call.

use crate::catalogue::entry::{Catalogue, Entry};
use crate::catalogue::param::{Domain, Param};
use crate::engine::skip::Missing;
use crate::python::options::missing_of;
use crate::value::Value;
use serde_pickle::{DeOptions, HashableValue, Value as Pickled, value_from_slice};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// An indicator, and parameters that it allows.
pub(super) struct Expression {
    pub entry: &'static Entry,
    pub values: Vec<Value>,
    pub missing: Missing,
}

thread_local! {
    /// The expression that was read last, and its bytes: a group of a hundred rows takes hardly longer than to read them.
    static LAST: RefCell<Option<(Vec<u8>, Rc<Expression>)>> = const { RefCell::new(None) };
}

impl Expression {
    /// The expression that was written as these bytes.
    ///
    /// # Errors
    /// Why there is none.
    pub fn read(catalogue: &'static Catalogue, bytes: &[u8]) -> Result<Rc<Self>, String> {
        let kept = LAST.with_borrow(|last| match last {
            Some((kept, expression)) if kept == bytes => Some(expression.clone()),
            _ => None,
        });
        if let Some(expression) = kept {
            return Ok(expression);
        }
        let expression = Rc::new(Self::unpickled(catalogue, bytes)?);
        LAST.set(Some((bytes.to_vec(), expression.clone())));
        Ok(expression)
    }

    fn unpickled(catalogue: &'static Catalogue, bytes: &[u8]) -> Result<Self, String> {
        let damaged = || "an expression of this plug-in is damaged".to_owned();
        let read = value_from_slice(bytes, DeOptions::new());
        let Ok(Pickled::Dict(mut parts)) = read else {
            return Err(damaged());
        };
        let (Some(Pickled::String(name)), Some(Pickled::Dict(parameters))) = (
            take(&mut parts, "indicator"),
            take(&mut parts, "parameters"),
        ) else {
            return Err(damaged());
        };
        let entry = catalogue
            .get(&name)
            .ok_or_else(|| format!("this plug-in has no indicator {name:?}"))?;
        let mut given = Vec::new();
        for (name, value) in parameters {
            let HashableValue::String(name) = name else {
                return Err(damaged());
            };
            let param = entry.params.iter().find(|param| param.name == name);
            let value = param.map_or(Some(Value::Bool(false)), |param| read_value(param, &value));
            given.push((name, value.ok_or_else(damaged)?));
        }
        let given = given.iter().map(|(name, value)| (&**name, *value));
        let values = entry.params(given).map_err(|error| error.to_string())?;
        let missing = match take(&mut parts, "missing") {
            None | Some(Pickled::None) => Missing::EndsRun,
            Some(Pickled::String(name)) => missing_of(&name).ok_or_else(damaged)?,
            Some(_) => return Err(damaged()),
        };
        Ok(Self {
            entry,
            values,
            missing,
        })
    }
}

fn take(parts: &mut BTreeMap<HashableValue, Pickled>, name: &str) -> Option<Pickled> {
    parts.remove(&HashableValue::String(name.to_owned()))
}

/// A value of `param`; its range is checked later.
fn read_value(param: &Param, value: &Pickled) -> Option<Value> {
    match (value, param.domain) {
        (Pickled::Bool(switch), _) => Some(Value::Bool(*switch)),
        (Pickled::I64(number), _) => Some(Value::I64(*number)),
        (Pickled::F64(number), _) => Some(Value::F64(*number)),
        (Pickled::String(given), Domain::Choice { names, .. }) => {
            let chosen = names.iter().find(|name| *name == given);
            chosen.map(|name| Value::Choice(name))
        }
        _ => None,
    }
}
