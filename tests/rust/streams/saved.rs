//! What is no saved stream is refused, and by name.

use indicator_runtime::{ErrorKind, Stream};
use indicator_tests::series;
use indicators::{CATALOGUE, EmaParams, RsiParams, RsiStream, SMA, STOCHRSI, SmaParams};

fn saved(length: usize) -> Vec<u8> {
    let mut stream = RsiParams::new().period(5).stream().expect("it is allowed");
    let walk = series::prices(length);
    stream.extend(&walk).expect("it is fed");
    stream.to_bytes().expect("there is memory")
}

fn refusal(bytes: &[u8]) -> String {
    match RsiStream::from_bytes(bytes) {
        Ok(stream) => panic!("{stream:?} was made of {} bytes", bytes.len()),
        Err(error) => {
            assert!(matches!(error.kind, ErrorKind::SavedStream(_)), "{error}");
            error.to_string()
        }
    }
}

/// The bytes with another content, and the checksum that belongs to it.
fn with_checksum(mut content: Vec<u8>) -> Vec<u8> {
    let checksum = crc32fast::hash(&content).to_le_bytes();
    content.extend(checksum);
    content
}

#[test]
fn every_flipped_bit_is_noticed() {
    let bytes = saved(100);
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1 << bit;
            assert!(refusal(&damaged).contains("damaged"));
        }
    }
}

#[test]
fn every_missing_byte_is_noticed() {
    let bytes = saved(100);
    for length in 0..bytes.len() {
        refusal(&bytes[..length]);
    }
    refusal(&[&bytes[..], &[0]].concat());
}

/// The checksum is no secret: whatever has the right one is refused or makes a stream, and the stream may be of no use
/// but takes its parameters' memory alone.
#[test]
fn forged_bytes_are_an_error_or_a_stream() {
    let mut random = fastrand::Rng::with_seed(7);
    for entry in CATALOGUE.entries() {
        let mut stream = entry
            .stream(&entry.defaults())
            .expect("defaults are allowed");
        let walk: Vec<Vec<f64>> = (0..entry.inputs.len())
            .map(|input| series::prices(300 + input)[input..].to_vec())
            .collect();
        let slices: Vec<&[f64]> = walk.iter().map(Vec::as_slice).collect();
        stream.extend(&slices).expect("it is fed");
        let bytes = stream.to_bytes().expect("there is memory");
        let content = &bytes[..bytes.len() - 4];
        let words = entry.name.len() + 30;
        for _ in 0..300 {
            let mut forged = content.to_vec();
            for _ in 0..random.usize(1..4) {
                let at = random.usize(words.min(forged.len() - 1)..forged.len());
                forged[at] = random.u8(..);
            }
            if let Ok(mut stream) = Stream::from_bytes(entry, &with_checksum(forged)) {
                // A kernel that is led astray is an error, as any panic of one.
                let _ = stream.extend(&slices);
            }
        }
    }
}

#[test]
fn a_stream_of_another_indicator_is_named() {
    let ema = EmaParams::new().stream().expect("it is allowed");
    let bytes = ema.to_bytes().expect("there is memory");
    let expected = "RsiStream: Invalid saved stream: it is of `ema` (allowed: `rsi`)";
    assert_eq!(refusal(&bytes), expected);
}

#[test]
fn a_newer_format_and_another_release_are_named() {
    let bytes = saved(10);
    let content = &bytes[..bytes.len() - 4];
    let replaced = |old: &[u8], new: &[u8]| {
        let at = (content.windows(old.len()).position(|part| part == old)).expect("it is there");
        with_checksum([&content[..at], new, &content[at + old.len()..]].concat())
    };
    // CBOR: a format below 24 is its own byte, and a text has its length before it.
    assert!(refusal(&replaced(b"stream\x04", b"stream\x09")).contains("format 9 (allowed: 4)"));
    let release = refusal(&replaced(b"\x630.1", b"\x630.9"));
    assert!(
        release.contains("release 0.9 saved it (allowed: 0.1)"),
        "{release}"
    );
}

/// The indicator that holds the block is of the same release as before.
#[test]
fn a_block_of_another_release_is_named() {
    let mut stream = STOCHRSI
        .stream(&STOCHRSI.defaults())
        .expect("it is allowed");
    stream.extend(&[&series::prices(50)]).expect("it is fed");
    let mut content = stream.to_bytes().expect("there is memory");
    content.truncate(content.len() - 4);
    let identity = u64::from(crc32fast::hash(b"rsi0.1")).to_le_bytes();
    let mut words = content.windows(identity.len());
    let at = words
        .position(|word| word == identity)
        .expect("it is there");
    content[at] ^= 1;
    let error = Stream::from_bytes(&STOCHRSI, &with_checksum(content)).expect_err("it is another");
    let said = "a building block in it is another indicator, or of another release of its crate";
    assert!(error.to_string().contains(said), "{error}");
}

#[test]
fn parameters_come_with_the_bytes() {
    let mut stream = SmaParams::new().period(3).stream().expect("it is allowed");
    stream.update(1.0);
    stream.update(2.0);
    let bytes = stream.to_bytes().expect("there is memory");
    let mut restored = Stream::from_bytes(&SMA, &bytes).expect("it was saved");
    let shown = format!("{restored:?}");
    assert_eq!(shown, "SmaStream { period: 3, seen: 2 }");
    assert_eq!(restored.update([3.0]), Some([2.0]));
}
