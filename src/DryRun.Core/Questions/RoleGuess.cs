namespace DryRun.Core.Questions;

/// <summary>The role a text is about.</summary>
/// <param name="RoleId">The role.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Lines">What speaks for it: titles first, then skills.</param>
public sealed record RoleGuess(string RoleId, string Name, IReadOnlyList<JobSpan> Lines);
