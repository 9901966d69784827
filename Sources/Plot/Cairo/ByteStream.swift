// Where Cairo's writers put their bytes: into memory, so that files are written in one place only.
// Unsafe: Cairo hands back the reference that it was given, and bytes that it has for the length of the call.

#if Cairo
  import CairoShim

  /// Bytes that Cairo writes through a callback.
  final class ByteStream {
    private(set) var bytes: [UInt8] = []

    /// The callback; its first argument is a stream from `reference`.
    static let write: cairo_write_func_t = { closure, data, length in
      guard let closure = unsafe closure, let data = unsafe data else { return CAIRO_STATUS_WRITE_ERROR }
      unsafe Unmanaged<ByteStream>.fromOpaque(closure).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }

    /// The stream as Cairo hands it back. It must outlive the surface.
    var reference: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }
  }
#endif
