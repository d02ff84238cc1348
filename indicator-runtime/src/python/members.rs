//! What a module has of its indicators: functions, stream classes, classes of results and the list of all.
//!
//! There are some thousand of them, of which a program uses a few. So an import makes their names, and each is made when it
//! is first asked for: by the module's `__getattr__`, which Python calls for a name that the module's dictionary has
//! not. It is kept here, so that it stays the same object whatever is done to the module.

use super::builtin_functions::{Run, function};
use super::call_python::run;
use super::catalogue;
use super::error::exception;
use super::features::DEFINITIONS;
use super::files;
use super::functions::FUNCTIONS;
use super::objects::{Foreign, list, text};
use super::panics::caught;
use super::result_types::{self, ResultType};
use super::stream_classes::StreamClass;
use super::stream_type;
use super::sweep_result;
use crate::catalogue::entry::{Catalogue, Entry};
use crate::catalogue::signature::{Form, Packing, outputs_packing};
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString};
use rustc_hash::FxHashMap;

/// The list of all indicators.
const CATALOGUE: &str = "catalogue";

/// The members of a module.
#[pyclass(frozen)]
pub(super) struct Members {
    catalogue: &'static Catalogue,
    module: String,
    package: String,
    /// What the module has besides.
    dictionary: Py<PyDict>,
    /// Python's own function, found by the import: a name could be given another meaning later.
    namedtuple: Py<PyAny>,
    members: Vec<Member>,
    /// Their places by name, of which a stream class may have two.
    places: FxHashMap<String, usize>,
}

/// A member, which is made once.
struct Member {
    kind: Kind,
    made: PyOnceLock<Py<PyAny>>,
}

/// What is made.
enum Kind {
    /// The list `catalogue`.
    Catalogue,
    /// The definitions `spec`.
    Definitions,
    /// The class of what sweeps return.
    SweepResult,
    /// The named tuple of an indicator's outputs, and its name.
    Results(&'static Entry, String),
    /// One of an indicator's functions.
    Function(&'static Entry, Form, Run),
    /// An indicator's stream class.
    Stream(&'static Entry),
}

impl Members {
    /// Has `module` look for what it lacks among the members for the indicators of `catalogue`, which users find in
    /// `package`, and lists their names in its `__all__`.
    pub fn add_to(
        module: &Bound<'_, PyModule>,
        package: &str,
        catalogue: &'static Catalogue,
    ) -> PyResult<()> {
        let py = module.py();
        let name = module.name()?.to_string();
        let inner = name.rsplit('.').next();
        let is_private = inner.is_some_and(|inner| inner.starts_with('_'));
        let mut this = Self {
            catalogue,
            module: name,
            package: package.to_owned(),
            dictionary: module.dict().unbind(),
            namedtuple: py.import("collections")?.getattr("namedtuple")?.unbind(),
            members: Vec::new(),
            places: FxHashMap::default(),
        };
        let listed = module.index()?;
        let mut add = |kind: Kind, names: &[String]| {
            for name in names {
                listed.append(name)?;
                this.places.insert(name.clone(), this.members.len());
            }
            let made = PyOnceLock::new();
            this.members.push(Member { kind, made });
            PyResult::Ok(())
        };
        add(Kind::SweepResult, &["SweepResult".to_owned()])?;
        for entry in catalogue.entries() {
            if let Packing::NamedTuple(name) = outputs_packing(entry) {
                add(Kind::Results(entry, name.clone()), &[name])?;
            }
            for (form, run) in FUNCTIONS {
                let name = entry.function_name(form);
                add(Kind::Function(entry, form, run), &[name])?;
            }
            let names = [Some(entry.stream_name()), entry.stream_alias()];
            let names: Vec<_> = names.into_iter().flatten().collect();
            add(Kind::Stream(entry), &names)?;
        }
        add(Kind::Catalogue, &[CATALOGUE.to_owned()])?;
        // A private module is a part of a package, which has definitions where it wants them.
        if !is_private {
            add(Kind::Definitions, &["spec".to_owned()])?;
        }

        let this = Bound::new(py, this)?;
        // Not by `add`, which would list them among the names that users import.
        module.setattr("__getattr__", this.getattr("attribute")?)?;
        module.setattr("__dir__", this.getattr("names")?)
    }

    /// The member at this place.
    fn member<'py>(&self, py: Python<'py>, place: usize) -> PyResult<Bound<'py, PyAny>> {
        let Member { kind, made } = &self.members[place];
        let member = match made.get(py) {
            Some(member) => member,
            None => {
                // Without a lock: code in Python may run meanwhile and ask for the same, as a finalizer does. Of several
                // that are made at once, the first one is it.
                let new = self.make(py, kind)?;
                made.set(py, new.unbind()).ok();
                made.get(py).expect("it was set")
            }
        };
        Ok(member.bind(py).clone())
    }

    fn make<'py>(&self, py: Python<'py>, kind: &Kind) -> PyResult<Bound<'py, PyAny>> {
        let package = self.package.as_str();
        match kind {
            Kind::Catalogue => catalogue::described(py, self.catalogue),
            Kind::Definitions => {
                let native = self.dictionary.bind(py).as_any().get_item(DEFINITIONS)?;
                let catalogue = self.member(py, self.places[CATALOGUE])?;
                let class = &files::definitions(py)?.definitions_class;
                let arguments = [&text(py, package)?, &catalogue, &native];
                run(py, class, &arguments).map(Foreign::into_bound)
            }
            Kind::SweepResult => sweep_result::class(py),
            Kind::Results(entry, name) => {
                let signature = entry.signature(Form::Array);
                result_types::class(self.namedtuple.bind(py), package, name, &signature)
            }
            Kind::Function(entry, form, run) => {
                let signature = entry.signature(*form);
                let result = self.result_type(py, entry)?;
                function(py, package, entry, signature, result, *run)
            }
            Kind::Stream(entry) => {
                let result = self.result_type(py, entry)?;
                stream_type::class(py, package, StreamClass::new(entry, result))
            }
        }
    }

    /// The error of a name that is none.
    #[cold]
    fn no_attribute(&self, py: Python<'_>, name: &str) -> PyResult<PyErr> {
        let module = format!("module '{}'", self.module);
        // Python itself asks for such names, during an import too, which is to run no file.
        if name.starts_with('_') {
            let message = format!("{module} has no attribute '{name}'");
            return Ok(exception::<PyAttributeError>(&message));
        }
        let module = text(py, &module)?;
        let names = self.names(py)?.into_any();
        let error = &files::messages(py)?.no_attribute;
        let error = run(py, error, &[&module, &text(py, name)?, &names])?;
        Ok(PyErr::from_value(error.into_bound()))
    }

    /// How the outputs of an indicator are handed over.
    fn result_type(&self, py: Python<'_>, entry: &Entry) -> PyResult<ResultType> {
        match outputs_packing(entry) {
            Packing::NamedTuple(name) => {
                let class = self.member(py, self.places[&name])?;
                Ok(ResultType::NamedTuple(class.unbind()))
            }
            _ => Ok(ResultType::Single),
        }
    }
}

#[pymethods]
impl Members {
    /// The module's `__getattr__`.
    fn attribute<'py>(&self, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        let py = name.py();
        let name = name.to_string_lossy();
        let found = || match self.places.get(&*name) {
            Some(place) => self.member(py, *place),
            None => Err(self.no_attribute(py, &name)?),
        };
        caught(found, || name.clone().into_owned())
    }

    /// The module's `__dir__`.
    fn names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let names = || {
            // Others may change it meanwhile.
            let dictionary = self.dictionary.bind(py).copy()?;
            let mut names = Vec::new();
            for name in dictionary.as_any().try_iter()? {
                names.push(name?);
            }
            for name in self.places.keys() {
                let name = text(py, name)?;
                // It may have been set on the module.
                if !dictionary.contains(&name)? {
                    names.push(name);
                }
            }
            list(py, names.into_iter().map(Ok))
        };
        caught(names, || "__dir__".to_owned())
    }
}
