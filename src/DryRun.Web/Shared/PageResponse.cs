using System.Globalization;
using DryRun.App;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DryRun.Web.Shared;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Size">How many items a page has at most.</param>
/// <param name="Total">How many items there are in all.</param>
public sealed record PageResponse<T>(IReadOnlyList<T> Items, int Page, int Size, int Total);

/// <summary>Which page of a list is asked for.</summary>
/// <param name="Page">The page, from 1; 1 when absent.</param>
/// <param name="Size">Items a page, 1 to 100; 50 when absent.</param>
public sealed record PageQuery(int? Page, int? Size)
{
    internal int Number => Math.Clamp(Page ?? 1, 1, int.MaxValue / RequestLimits.PageSize);

    internal int Length => Math.Clamp(Size ?? 50, 1, RequestLimits.PageSize);

    internal PageResponse<T> Of<T>(IReadOnlyList<T> all, HttpContext context) => Respond(
        new Page<T>([.. all.Skip((Number - 1) * Length).Take(Length)], Number, Length, all.Count), item => item, context);

    /// <summary>Writes the addresses of the neighbours into the <c>Link</c> header.</summary>
    internal static PageResponse<TOut> Respond<TIn, TOut>(Page<TIn> page, Func<TIn, TOut> map, HttpContext context)
    {
        List<string> links = [];
        if (page.Number > 1)
        {
            links.Add($"<{Address(context.Request, page.Number - 1)}>; rel=\"prev\"");
        }

        if (page.HasNext)
        {
            links.Add($"<{Address(context.Request, page.Number + 1)}>; rel=\"next\"");
        }

        if (links.Count > 0)
        {
            context.Response.Headers.Link = string.Join(", ", links);
        }

        return new PageResponse<TOut>([.. page.Items.Select(map)], page.Number, page.Size, page.Total);
    }

    private static string Address(HttpRequest request, int page)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        query["page"] = page.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString(request.Path.ToUriComponent(), query);
    }
}
