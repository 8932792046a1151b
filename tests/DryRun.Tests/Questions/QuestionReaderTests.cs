using DryRun.Content.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class QuestionReaderTests
{
    [Fact]
    public void The_content_has_questions_of_every_kind_with_answers_that_promise_a_judgement()
    {
        var catalogue = ContentReader.Read(Path.Combine(Repository.Root, "content")).Catalogue!;

        catalogue.Questions.Select(question => question.Kind).Distinct().Count().ShouldBe(4);
        catalogue.Questions.Count(question => question.Samples.Count >= 5).ShouldBeGreaterThan(80);
    }
}
