namespace Parley.Reading;

/// <summary>A place in a file of a rule pack.</summary>
/// <param name="File">The file's path inside the pack, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
/// <param name="Path">The JSON Pointer (RFC 6901) of the value; empty for the whole document.</param>
public readonly record struct Position(string File, int Line, int Column, string Path);
