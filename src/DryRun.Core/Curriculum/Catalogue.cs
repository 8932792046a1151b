using System.Collections.Frozen;
using DryRun.Core.Questions;

namespace DryRun.Core.Curriculum;

/// <summary>All there is to learn: read once from <c>content/</c>, checked, and never changed while it is in use.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, Topic> _topics;
    private readonly FrozenDictionary<string, Lesson> _lessons;
    private readonly FrozenDictionary<string, Problem> _problems;
    private readonly FrozenDictionary<string, Tip> _tips;
    private readonly FrozenDictionary<string, Question> _questions;
    private readonly FrozenDictionary<string, QuestionTemplate> _templates;

    /// <summary>Makes a catalogue of parts whose references have been checked.</summary>
    /// <exception cref="ArgumentException">Two parts share an id.</exception>
    public Catalogue(
        IReadOnlyList<Area> areas,
        IReadOnlyList<Topic> topics,
        Roadmap roadmap,
        IReadOnlyList<Lesson> lessons,
        CatalogueItems items)
    {
        Areas = areas;
        Topics = topics;
        Roadmap = roadmap;
        Lessons = lessons;
        Problems = items.Problems;
        Tips = items.Tips;
        Questions = items.Questions;
        Templates = items.Templates;
        Http = items.Http;
        Thesaurus = items.Thesaurus;
        Skills = items.Skills;
        Roles = items.Roles;
        _topics = topics.ToFrozenDictionary(topic => topic.Id);
        _lessons = lessons.ToFrozenDictionary(lesson => lesson.Id);
        _problems = Problems.ToFrozenDictionary(problem => problem.Slug);
        _tips = Tips.ToFrozenDictionary(tip => tip.Id);
        _questions = Questions.ToFrozenDictionary(question => question.Id);
        _templates = Templates.ToFrozenDictionary(template => template.Id);
    }

    /// <summary>The five skill areas.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>All topics.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The four weeks.</summary>
    public Roadmap Roadmap { get; }

    /// <summary>All lessons.</summary>
    public IReadOnlyList<Lesson> Lessons { get; }

    /// <summary>All problems.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>All tips.</summary>
    public IReadOnlyList<Tip> Tips { get; }

    /// <summary>All questions.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>All templates of questions, by id.</summary>
    public IReadOnlyList<QuestionTemplate> Templates { get; }

    /// <summary>The facts of HTTP that templates may ask for.</summary>
    public IReadOnlyList<HttpFact> Http { get; }

    /// <summary>What computing English says in several ways.</summary>
    public Thesaurus Thesaurus { get; }

    /// <summary>What job descriptions ask for.</summary>
    public SkillLexicon Skills { get; }

    /// <summary>The kinds of job a learner gets ready for.</summary>
    public IReadOnlyList<JobRole> Roles { get; }

    /// <summary>The topic with this id, or null.</summary>
    public Topic? Topic(string id) => _topics.GetValueOrDefault(id);

    /// <summary>The lesson with this id, or null.</summary>
    public Lesson? Lesson(string id) => _lessons.GetValueOrDefault(id);

    /// <summary>The problem with this slug, or null.</summary>
    public Problem? Problem(string slug) => _problems.GetValueOrDefault(slug);

    /// <summary>The tip with this id, or null.</summary>
    public Tip? Tip(string id) => _tips.GetValueOrDefault(id);

    /// <summary>The question with this id, or null.</summary>
    public Question? Question(string id) => _questions.GetValueOrDefault(id);

    /// <summary>The role with this id, or null.</summary>
    public JobRole? Role(string id) => Roles.FirstOrDefault(role => role.Id == id);

    /// <summary>The template with this id, or null.</summary>
    public QuestionTemplate? Template(string id) => _templates.GetValueOrDefault(id);
}

/// <summary>What a learner can practise or read beside the lessons.</summary>
/// <param name="Problems">All problems.</param>
/// <param name="Tips">All tips.</param>
public sealed record CatalogueItems(IReadOnlyList<Problem> Problems, IReadOnlyList<Tip> Tips)
{
    /// <summary>All questions.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>All templates of questions.</summary>
    public IReadOnlyList<QuestionTemplate> Templates { get; init; } = [];

    /// <summary>The facts of HTTP that templates may ask for.</summary>
    public IReadOnlyList<HttpFact> Http { get; init; } = [];

    /// <summary>What computing English says in several ways.</summary>
    public Thesaurus Thesaurus { get; init; } = Thesaurus.Empty;

    /// <summary>What job descriptions ask for.</summary>
    public SkillLexicon Skills { get; init; } = SkillLexicon.Empty;

    /// <summary>The kinds of job a learner gets ready for.</summary>
    public IReadOnlyList<JobRole> Roles { get; init; } = [];
}
