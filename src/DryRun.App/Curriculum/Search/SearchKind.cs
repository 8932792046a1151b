namespace DryRun.App.Curriculum.Search;

/// <summary>What can be found.</summary>
public enum SearchKind
{
    /// <summary>A lesson, by its sections.</summary>
    Lesson,

    /// <summary>A question, by how it is asked and what it talks about.</summary>
    Question,

    /// <summary>A problem, by its title, summary and statement.</summary>
    Problem,

    /// <summary>A tip, by its sections.</summary>
    Tip,
}
