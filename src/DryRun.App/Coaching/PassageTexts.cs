using DryRun.App.Curriculum.Search;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Coaching;

/// <summary>
/// Cuts lessons, tips and questions into passages. How it works: short blocks that follow each other are one passage, so that
/// a list stays with the sentence that opens it. Of questions there are the key points, the explanation and why a misconception
/// is wrong; the model answer stays out, so that there is something left to compare one's own with.
/// </summary>
internal static class PassageTexts
{
    private const int Enough = 240;
    private const int Most = 900;

    public static IReadOnlyList<IndexedText> Of(Catalogue catalogue) =>
    [
        .. catalogue.Lessons.SelectMany(lesson => Article(
            new IndexedText(SearchKind.Lesson, lesson.Id, lesson.Title, $"/lessons/{lesson.Id}") { Body = lesson.Summary }, lesson.Body)),
        .. catalogue.Tips.SelectMany(tip => Article(
            new IndexedText(SearchKind.Tip, tip.Id, tip.Title, $"/tips/{tip.Id}") { Body = tip.Summary }, tip.Body)),
        .. catalogue.Questions.SelectMany(question => Of(question, catalogue)),
    ];

    private static IEnumerable<IndexedText> Article(IndexedText whole, Document body) => Passages(DocumentBlocks.Of(body)).Select(passage => whole with
    {
        Url = passage[0].HeadingId is { } anchor ? $"{whole.Url}#{anchor}" : whole.Url,
        Heading = passage[0].Heading,
        Body = Joined(passage, isProgram: false),
        Code = Joined(passage, isProgram: true),
    });

    private static IEnumerable<IndexedText> Of(Question question, Catalogue catalogue)
    {
        var asked = string.Join(" . ", question.Wordings.Prepend(question.Ask).Concat(question.Topics.Select(id => catalogue.Topic(id)?.Title ?? "")));
        var whole = new IndexedText(SearchKind.Question, question.Id, question.Title, $"/questions/{question.Id}") { Body = question.Ask };
        var names = question.Entities.ToDictionary(entity => entity.Id, entity => string.Join(" . ", entity.Names));
        string Context(IEnumerable<string> about, IEnumerable<string> says) =>
            string.Join(" . ", about.Select(id => names[id]).Concat(says).Prepend(asked));

        return question.Points.Select(point => whole with { Body = point.Statement, Context = Context(point.About, point.Says) })
            .Concat(question.Misconceptions.Select(wrong => whole with
            {
                Body = $"Often said, and wrong: {wrong.Statement} {wrong.Why}",
                Context = Context(wrong.About, wrong.Says),
            }))
            .Concat(Article(whole with { Context = asked }, question.Explanation).Select(passage => passage with { Url = whole.Url }));
    }

    /// <summary>Blocks that belong together, each passage with some prose in it.</summary>
    private static IEnumerable<List<DocumentBlock>> Passages(IReadOnlyList<DocumentBlock> blocks)
    {
        List<DocumentBlock> passage = [];
        foreach (var block in blocks)
        {
            if (passage.Count > 0 && !Continues(passage, block))
            {
                yield return passage;
                passage = [];
            }

            if (passage.Count > 0 || !block.IsProgram)
            {
                passage.Add(block);
            }
        }

        if (passage.Count > 0)
        {
            yield return passage;
        }
    }

    private static bool Continues(List<DocumentBlock> passage, DocumentBlock block)
    {
        var length = passage.Where(part => !part.IsProgram).Sum(part => part.Text.Length);
        var isOpen = passage[^1].Text.EndsWith(':') || length < Enough;
        return block.HeadingId == passage[0].HeadingId
            && (block.IsProgram || (!passage[^1].IsProgram && isOpen && length + block.Text.Length < Most));
    }

    private static string Joined(List<DocumentBlock> blocks, bool isProgram) =>
        string.Join(isProgram ? "\n" : " ", blocks.Where(block => block.IsProgram == isProgram).Select(block => block.Text));
}
