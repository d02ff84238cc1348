//! Results that are handed over to polars: a series for the only output, or a struct of several.

use super::abi::{ArrowArray, ArrowSchema, SeriesExport};
use super::validity::Validity;
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::error::ErrorKind;
use crate::memory::new_outputs::Column;
use smallvec::SmallVec;
use std::ffi::{CStr, CString, c_void};
use std::mem::ManuallyDrop;
use std::ptr;

/// Arrow's flag of a field that may have missing values.
const NULLABLE: i64 = 2;

/// Name and type of what `entry` gives.
pub(super) fn field(entry: &Entry, name: &CStr) -> ArrowSchema {
    let format = |kind| match kind {
        OutputKind::Signal => c"i",
        OutputKind::Number | OutputKind::Index => c"g",
    };
    match entry.outputs {
        [output] => schema(format(output.kind), name, Children::default()),
        _ => {
            let children = entry.outputs.iter().map(|output| {
                // The name of a Rust argument has no zero in it.
                let name = CString::new(output.name).unwrap_or_default();
                schema(format(output.kind), &name, Children::default())
            });
            schema(c"+s", name, children.collect())
        }
    }
}

/// The outputs of `entry`, each `length` values long, as the series of this name.
///
/// # Errors
/// [`ErrorKind::OutOfMemory`].
pub(super) fn series(
    entry: &Entry,
    name: &CStr,
    outputs: Vec<Column>,
    length: usize,
) -> Result<SeriesExport, ErrorKind> {
    let mut arrays = outputs.into_iter().map(array);
    let array = if entry.outputs.len() == 1 {
        arrays.next().expect("an indicator has an output")?
    } else {
        let owner = ArrayOwner {
            children: arrays.collect::<Result<_, _>>()?,
            ..ArrayOwner::default()
        };
        owned_array(length, owner)
    };
    let list = Box::new(SeriesOwner {
        field: field(entry, name),
        chunk: ManuallyDrop::new(array),
        chunks: ptr::null_mut(),
    });
    let owner = Box::into_raw(list);
    // SAFETY: the owner was made just now, and nobody else has it. Its address is that of its parts for as long as it lives.
    unsafe {
        (*owner).chunks = (&raw mut (*owner).chunk).cast();
        Ok(SeriesExport {
            field: &raw mut (*owner).field,
            arrays: &raw mut (*owner).chunks,
            count: 1,
            release: Some(release_series),
            private_data: owner.cast(),
        })
    }
}

/// What a series consists of. The chunk is its receiver's: it is not dropped here.
struct SeriesOwner {
    field: ArrowSchema,
    chunk: ManuallyDrop<ArrowArray>,
    /// The list of chunks, which has one.
    chunks: *mut ArrowArray,
}

/// What the memory of a schema belongs to.
struct SchemaOwner {
    /// With a zero byte at its end; most are so short that they take no memory of their own.
    name: SmallVec<[u8; 32]>,
    children: Children<ArrowSchema>,
}

/// What the memory of an array belongs to.
#[derive(Default)]
struct ArrayOwner {
    values: Option<Column>,
    validity: Validity,
    /// Where the bits and the values lie.
    buffers: [*const c_void; 2],
    children: Children<ArrowArray>,
}

/// Parts of a struct, each in a box of its own. One that its receiver has taken out is marked as released there, by Arrow's
/// contract.
struct Children<T>(Vec<*mut T>);

impl<T> FromIterator<T> for Children<T> {
    fn from_iter<I: IntoIterator<Item = T>>(children: I) -> Self {
        let children = children
            .into_iter()
            .map(|child| Box::into_raw(Box::new(child)));
        Self(children.collect())
    }
}

impl<T> Default for Children<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Drop for Children<T> {
    fn drop(&mut self) {
        for child in self.0.drain(..) {
            // SAFETY: it was put into a box above, and is dropped here alone.
            drop(unsafe { Box::from_raw(child) });
        }
    }
}

fn schema(format: &'static CStr, name: &CStr, children: Children<ArrowSchema>) -> ArrowSchema {
    let name = SmallVec::from_slice(name.to_bytes_with_nul());
    let mut owner = Box::new(SchemaOwner { name, children });
    ArrowSchema {
        format: format.as_ptr(),
        name: owner.name.as_ptr().cast(),
        metadata: ptr::null(),
        flags: NULLABLE,
        child_count: owner.children.0.len() as i64,
        children: owner.children.0.as_mut_ptr(),
        dictionary: ptr::null_mut(),
        release: Some(release_schema),
        private_data: Box::into_raw(owner).cast(),
    }
}

/// An output as an array, without a copy of its values.
fn array(values: Column) -> Result<ArrowArray, ErrorKind> {
    let (length, validity) = match &values {
        Column::Numbers(numbers) => (numbers.len(), Validity::of(numbers)?),
        Column::Signals(signals) => (signals.len(), Validity::default()),
    };
    let owner = ArrayOwner {
        values: Some(values),
        validity,
        ..ArrayOwner::default()
    };
    Ok(owned_array(length, owner))
}

/// An array of the values or the children that `owner` has.
fn owned_array(length: usize, owner: ArrayOwner) -> ArrowArray {
    let mut owner = Box::new(owner);
    let values: Option<*const c_void> = owner.values.as_ref().map(|values| match values {
        Column::Numbers(numbers) => numbers.as_ptr().cast(),
        Column::Signals(signals) => signals.as_ptr().cast(),
    });
    owner.buffers = [owner.validity.address(), values.unwrap_or_default()];
    ArrowArray {
        length: length as i64,
        null_count: owner.validity.missing() as i64,
        offset: 0,
        // A struct has no values of its own.
        buffer_count: if values.is_some() { 2 } else { 1 },
        child_count: owner.children.0.len() as i64,
        buffers: owner.buffers.as_mut_ptr(),
        children: owner.children.0.as_mut_ptr(),
        dictionary: ptr::null_mut(),
        release: Some(release_array),
        private_data: Box::into_raw(owner).cast(),
    }
}

unsafe extern "C" fn release_schema(schema: *mut ArrowSchema) {
    // SAFETY: Arrow's contract: it is called once, with what `schema` has made.
    unsafe {
        drop(Box::from_raw((*schema).private_data.cast::<SchemaOwner>()));
        (*schema).release = None;
    }
}

unsafe extern "C" fn release_array(array: *mut ArrowArray) {
    // SAFETY: Arrow's contract: it is called once, with what `owned_array` has made.
    unsafe {
        drop(Box::from_raw((*array).private_data.cast::<ArrayOwner>()));
        (*array).release = None;
    }
}

unsafe extern "C" fn release_series(series: *mut SeriesExport) {
    // SAFETY: polars' contract: it is called once, with what `series` has made, after the chunk was taken out.
    unsafe {
        drop(Box::from_raw((*series).private_data.cast::<SeriesOwner>()));
        (*series).release = None;
    }
}
