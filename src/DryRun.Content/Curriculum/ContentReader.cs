using DryRun.Content.Questions;
using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>Reads, checks and renders a content folder.</summary>
public static class ContentReader
{
    private static readonly string[] Known =
    [
        "areas.yaml", "topics.yaml", "thesaurus.yaml", "skills.yaml", "roles.yaml", "roadmap", "lessons", "tips", "problems", "questions",
        "templates", "data",
    ];

    /// <summary>Reads the content below a folder. The format is described in <c>docs/content-format.md</c>.</summary>
    /// <param name="root">The content folder.</param>
    public static ContentReadResult Read(string root)
    {
        var findings = new Findings();
        if (!Directory.Exists(root))
        {
            findings.Add(new(root, 0), "There is no such folder; name the folder that holds areas.yaml.");
            return new(null, findings.Sorted());
        }

        var reading = new Reading(new ContentFolder(root, findings), findings);
        var parts = ReadParts(reading);
        reading.Resolve();
        return findings.Any ? new(null, findings.Sorted()) : new(parts.ToCatalogue(), []);
    }

    private static Parts ReadParts(Reading reading)
    {
        foreach (var name in reading.Folder.Entries("").Except(Known))
        {
            reading.Findings.Add(new(name, 0), $"Nothing here is called '{name}'{Suggestion.For(name, Known)}");
        }

        return new(
            AreaReader.Read(reading),
            TopicReader.Read(reading),
            RoadmapReader.Read(reading),
            reading.Items("lesson", ArticleReader.ReadLesson),
            new(reading.Items("problem", ProblemReader.Read), reading.Items("tip", ArticleReader.ReadTip))
            {
                Questions = reading.Items("question", QuestionReader.Read),
                Templates = reading.Items("template", TemplateReader.Read),
                Http = HttpReader.Read(reading),
                Thesaurus = ThesaurusReader.Read(reading),
                Skills = SkillReader.Read(reading),
                Roles = RoleReader.Read(reading),
            });
    }

    private sealed record Parts(
        IReadOnlyList<Area> Areas,
        IReadOnlyList<Topic> Topics,
        Roadmap Roadmap,
        IReadOnlyList<Lesson> Lessons,
        CatalogueItems Items)
    {
        public Catalogue ToCatalogue() => new(Areas, Topics, Roadmap, Lessons, Items);
    }
}
