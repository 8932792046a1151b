using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Curriculum.Search;

/// <summary>
/// What of the catalogue can be searched. What is hidden before an attempt is not in here, so no query can find out about
/// it: pattern, difficulty, topics, hints, editorial and solutions of problems; key points, explanation and answers of questions.
/// </summary>
internal static class SearchTexts
{
    public static IReadOnlyList<IndexedText> Of(Catalogue catalogue) =>
    [
        .. catalogue.Lessons.SelectMany(lesson => Article(
            new IndexedText(SearchKind.Lesson, lesson.Id, lesson.Title, $"/lessons/{lesson.Id}") { Body = lesson.Summary }, lesson.Body)),
        .. catalogue.Questions.Select(question => Of(question, catalogue)),
        .. catalogue.Problems.Select(Of),
        .. catalogue.Tips.SelectMany(tip => Article(
            new IndexedText(SearchKind.Tip, tip.Id, tip.Title, $"/tips/{tip.Id}") { Body = tip.Summary }, tip.Body)),
    ];

    /// <summary>An article as its summary and its sections.</summary>
    private static IEnumerable<IndexedText> Article(IndexedText whole, Document body)
    {
        var sections = DocumentBlocks.Of(body).GroupBy(block => (block.HeadingId, block.Heading));
        return sections.Select(section => whole with
        {
            Url = section.Key.HeadingId is { } anchor ? $"{whole.Url}#{anchor}" : whole.Url,
            Heading = section.Key.Heading,
            Body = Joined(section, isProgram: false),
            Code = Joined(section, isProgram: true),
        }).Prepend(whole);
    }

    private static IndexedText Of(Question question, Catalogue catalogue) =>
        new(SearchKind.Question, question.Id, question.Title, $"/questions/{question.Id}")
        {
            Body = string.Join(' ', question.Wordings.Prepend(question.Ask)),
            Code = question.Code ?? "",
            Context = string.Join(" . ", question.Entities.SelectMany(entity => entity.Names)
                .Concat(question.Topics.Select(id => catalogue.Topic(id)?.Title ?? ""))),
        };

    private static IndexedText Of(Problem problem) =>
        new(SearchKind.Problem, problem.Slug, problem.Title, $"/problems/{problem.Slug}")
        {
            Body = problem.Summary + " " + Joined(DocumentBlocks.Of(problem.Statement), isProgram: false),
        };

    private static string Joined(IEnumerable<DocumentBlock> blocks, bool isProgram) =>
        string.Join(isProgram ? "\n" : " ", blocks.Where(block => block.IsProgram == isProgram).Select(block => block.Text));
}
