namespace DryRun.Core.Curriculum;

/// <summary>One of the five skill areas, an axis of the readiness chart.</summary>
/// <param name="Id"><c>core</c>, <c>web</c>, <c>algorithms</c>, <c>systems</c> or <c>interview</c>.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Summary">One sentence on what it covers.</param>
public sealed record Area(string Id, string Name, string Summary);

/// <summary>Something that can be learned, asked and practised on its own.</summary>
/// <param name="Id">A slug that never changes.</param>
/// <param name="Title">Its name on screen.</param>
/// <param name="AreaId">The area it belongs to.</param>
/// <param name="Requires">Ids of topics that come before it.</param>
public sealed record Topic(string Id, string Title, string AreaId, IReadOnlyList<string> Requires);
