using DryRun.Core.Questions;

namespace DryRun.Web.Shared;

/// <summary>What is said of the code of generated questions.</summary>
internal static class GeneratedWords
{
    /// <summary>What a block of code is called for those who can't see it.</summary>
    public static string Language(string language) => language switch
    {
        "python" => "Python program",
        "sql" => "SQL",
        "http" => "HTTP",
        _ => "Text",
    };

    /// <summary>True when an answer names a line, so that lines need numbers.</summary>
    public static bool NamesLines(TemplateKind kind) => kind is TemplateKind.FindBug or TemplateKind.Exception or TemplateKind.Termination;
}
