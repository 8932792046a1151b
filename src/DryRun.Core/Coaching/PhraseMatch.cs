namespace DryRun.Core.Coaching;

/// <summary>How well some clauses say what a phrasing says.</summary>
/// <param name="Said">The share of the phrasing that they say, 0 to 1.</param>
/// <param name="Denied">The share that they say with the essential part turned round, 0 to 1; 0 when nothing is turned round.</param>
/// <param name="Terms">How many of its terms took part.</param>
internal readonly record struct PhraseMatch(double Said, double Denied, int Terms);
