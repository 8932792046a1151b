namespace DryRun.Core.Questions;

/// <summary>A word of a job text.</summary>
/// <param name="Line">Index of its line, from 0.</param>
/// <param name="Start">Where it begins in its line, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Folded">The word in lower case.</param>
/// <param name="Joins">True when nothing but a space, hyphen, slash or the like stands between it and the word before.</param>
internal readonly record struct JobWord(int Line, int Start, int End, string Folded, bool Joins);
