namespace DryRun.Core.Questions;

/// <summary>A status, method or header of HTTP, from <c>content/data/http.yaml</c>.</summary>
/// <param name="Group"><c>statuses</c>, <c>methods</c> or <c>headers</c>.</param>
/// <param name="Name">For example <c>404 Not Found</c>, <c>GET</c>, <c>Location</c>.</param>
/// <param name="Says">What it means, in a sentence.</param>
/// <param name="Is">Words that hold of it, such as <c>safe</c>, <c>idempotent</c>, <c>request</c>.</param>
/// <param name="Source">The address of the text that says so.</param>
public sealed record HttpFact(string Group, string Name, string Says, IReadOnlyList<string> Is, string Source);
